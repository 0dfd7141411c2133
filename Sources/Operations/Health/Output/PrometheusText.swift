/// The text format of Prometheus, version 0.0.4.
public struct PrometheusText: Sendable {
    public enum Kind: String, Sendable {
        case gauge, counter, histogram
    }

    public static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    /// What was written so far.
    public private(set) var text = ""

    public init() {}

    /// Begins a family of samples; all of them must follow before the next one begins.
    public mutating func begin(_ name: String, _ kind: Kind, help: String) {
        text += "# HELP \(name) \(Self.escaped(help))\n# TYPE \(name) \(kind.rawValue)\n"
    }

    public mutating func sample(_ name: String, _ labels: [(name: String, value: String)], _ value: String) {
        text += name
        if !labels.isEmpty {
            let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value).replacing("\"", with: "\\\""))\"" }
            text += "{\(pairs.joined(separator: ","))}"
        }
        text += " \(value)\n"
    }

    /// A family of one sample.
    public mutating func single(_ name: String, _ kind: Kind, help: String, _ value: String) {
        begin(name, kind, help: help)
        sample(name, [], value)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }
}
