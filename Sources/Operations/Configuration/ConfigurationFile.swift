import Files
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

    private static let largestFile = 1 << 20

    public var path: String
    public var entries: [ConfigurationKey: Entry]

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for anything that is not understood.
    public init(path: String, text: String) throws {
        self.path = path
        entries = [:]
        // By bytes: to Swift, CR and LF together are one character, which is not LF.
        for (index, bytes) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            if line.isEmpty || line.hasPrefix("#") { continue }
            try read(line, number: index + 1)
        }
    }

    /// Reads the file at `path`.
    ///
    /// - Throws: ``CommandFailure``; a file that is there but cannot be read is an error, never a fall-back.
    public init(path: String) throws {
        let bytes: [UInt8]
        do {
            bytes = try OpenFile(reading: path).readAll(limit: Self.largestFile)
        } catch {
            let failure = CommandFailure(error)
            throw CommandFailure(
                failure.status, "the configuration file cannot be read: \(failure.message)", hint: failure.hint)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
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
