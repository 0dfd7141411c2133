import Foundation

/// The configuration file: lines `KEY=value`, blank lines and comments that begin with `#`.
///
/// Read by the program itself and strictly: what a shell or systemd would make of a strange line is nobody's guess, so
/// a strange line is an error that names file and line.
public struct ConfigurationFile: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public var value: String
        /// From 1.
        public var line: Int
    }

    public var path: String
    public var entries: [ConfigurationKey: Entry]

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for anything that is not understood.
    public init(path: String, text: String) throws {
        self.path = path
        entries = [:]
        for (index, rawLine) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = rawLine.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "\r")))
            if line.isEmpty || line.hasPrefix("#") { continue }
            try read(line, number: index + 1)
        }
    }

    /// Reads the file at `path`.
    ///
    /// - Throws: ``CommandFailure``; a file that is there but cannot be read is an error, never a fall-back.
    public init(path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure(
                FileManager.default.fileExists(atPath: path) ? .failed : .notFound,
                "the configuration file \(path) cannot be read",
                hint: "Check that it is there and that this user may read it.")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw CommandFailure(.usage, "the configuration file \(path) is not UTF-8 text")
        }
        try self.init(path: path, text: text)
    }

    private mutating func read(_ line: String, number: Int) throws {
        func complain(_ what: String, hint: String? = nil) -> CommandFailure {
            CommandFailure(.usage, "\(path), line \(number): \(what)", hint: hint)
        }
        guard let equals = line.firstIndex(of: "=") else {
            throw complain("'\(line)' is not KEY=value", hint: "Comments begin with #.")
        }
        let name = line[..<equals].trimmingCharacters(in: .whitespaces)
        guard let key = ConfigurationKey(rawValue: name) else {
            throw complain(
                "unknown setting '\(name)'", hint: "'edugain-ctl config show' lists the settings there are.")
        }
        let value = try unquoted(line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)) {
            complain("the quotes around the value of \(name) do not match")
        }
        if let first = entries[key] { throw complain("\(name) was set in line \(first.line) already") }
        if let complaint = key.complaint(about: value) { throw complain("\(name) \(complaint), not '\(value)'") }
        entries[key] = Entry(value: value, line: number)
    }

    private func unquoted(_ text: String, complaint: () -> CommandFailure) throws -> String {
        guard let first = text.first, first == "\"" || first == "'" else { return text }
        guard text.count >= 2, text.last == first else { throw complaint() }
        return String(text.dropFirst().dropLast())
    }
}
