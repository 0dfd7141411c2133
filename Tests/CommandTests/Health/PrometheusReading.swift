import Testing

/// Reads the text format of Prometheus, version 0.0.4, and takes nothing that the format does not allow.
struct PrometheusReading {
    private(set) var samples: [String: Double] = [:]
    private(set) var types: [String: String] = [:]
    private var family: String?

    init(_ text: String) throws {
        try #require(text.hasSuffix("\n"), "the last line has no end")
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# HELP ") {
                try begin(line.dropFirst("# HELP ".count))
            } else if line.hasPrefix("# TYPE ") {
                try type(line.dropFirst("# TYPE ".count))
            } else {
                try sample(line)
            }
        }
    }

    private mutating func begin(_ rest: Substring) throws {
        let name = String(try #require(rest.split(separator: " ").first))
        try #require(types[name] == nil, "\(name) comes twice")
        family = name
    }

    private mutating func type(_ rest: Substring) throws {
        let words = rest.split(separator: " ").map(String.init)
        try #require(words.count == 2 && words[0] == family, "TYPE without HELP: \(rest)")
        try #require(["gauge", "counter", "histogram"].contains(words[1]), "\(rest)")
        types[words[0]] = words[1]
    }

    private mutating func sample(_ line: Substring) throws {
        let pattern =
            /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\["\\n])*"(?:,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\]|\\["\\n])*")*\})? (\S+)/
        let match = try #require(line.wholeMatch(of: pattern), "no sample: \(line)")
        let name = String(match.1)
        let family = try #require(self.family)
        let isPart = types[family] == "histogram" && ["_bucket", "_sum", "_count"].contains { name == family + $0 }
        try #require((name == family && types[family] != nil) || isPart, "\(name) is not of \(family)")
        let key = name + (match.2.map(String.init) ?? "")
        try #require(samples[key] == nil, "\(key) comes twice")
        let number: Double? = Double(String(match.3))
        guard let number else { throw NoNumber(line: String(line)) }
        samples[key] = number
    }

    private struct NoNumber: Error {
        let line: String
    }
}
