import Files
import Foundation

/// Prints a report in the form that was asked for.
public struct HealthOutput: Sendable {
    private let isNagios: Bool
    private let isJSON: Bool
    private let prometheus: String?

    /// - Parameter prometheus: the file for the figures, `-` for standard output, nil for a form for people.
    public init(isNagios: Bool, isJSON: Bool, prometheus: String?) {
        self.isNagios = isNagios
        self.isJSON = isJSON
        self.prometheus = prometheus
    }

    /// - Throws: `FileError`, and ``CommandFailure`` when standard output takes nothing.
    public func show(_ report: HealthReport) throws {
        if let prometheus, prometheus != "-" {
            // Everybody may read it: the exporter is another user.
            try ReplacementFile.write(Array(report.prometheus.text.utf8), to: prometheus, mode: 0o644)
            return
        }
        guard let error = StandardStream.output.write(try text(of: report)) else { return }
        throw CommandFailure(.failed, "the result could not be written: \(String(cString: strerror(error)))")
    }

    private func text(of report: HealthReport) throws -> String {
        if prometheus != nil { return report.prometheus.text }
        if isNagios { return report.nagios + "\n" }
        return isJSON ? try Self.json(report) : report.description + "\n"
    }

    /// Says why there is no report; to programs on standard output, the only one that a monitoring system reads.
    public func fail(_ failure: CommandFailure) {
        if isNagios {
            StandardStream.output.write(HealthReport.nagios(.unknown, failure.message) + "\n")
        } else if isJSON {
            var report = FailureReport(failure)
            report.error.exitCode = HealthStatus.unknown.exitCode
            if let text = try? Self.json(report) { StandardStream.output.write(text) }
        }
        StandardStream.error.write("edugain-ctl: \(failure)\n")
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
