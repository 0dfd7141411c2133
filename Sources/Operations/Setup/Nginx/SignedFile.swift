import Files
import Glibc
import Store

/// A configuration file that this program writes and an operator may edit. Its first line tells the digest of the rest,
/// so that what was edited is never overwritten unasked.
public struct SignedFile: Sendable {
    public enum Outcome: String, Sendable, Encodable {
        case written
        case replaced
        case unchanged
    }

    public struct Result: Sendable, Equatable {
        public var outcome: Outcome
        /// Where the file that gave way is kept, when it was not ours.
        public var copy: String?
    }

    private static let beginning = "# Written by edugain-ctl; SHA-256 of the lines below: "

    /// Where it is: at the end of symbolic links.
    public let path: String

    public init(path: String) {
        let resolved = realpath(path, nil)
        defer { free(resolved) }
        self.path = resolved.map { String(cString: $0) } ?? path
    }

    /// The text with the line that tells its digest.
    public static func signed(_ text: String) -> String {
        "\(beginning)\(digest(text[...]))\n\(text)"
    }

    /// True when `text` is what ``signed(_:)`` made.
    public static func isIntact(_ text: String) -> Bool {
        guard let end = text.firstIndex(of: "\n") else { return false }
        return text[..<end] == beginning + digest(text[text.index(after: end)...])
    }

    /// Writes the file, mode 0644, unless it says the same already.
    ///
    /// - Parameters:
    ///   - force: replace a file that is not ours, or was edited, and keep a copy of it.
    ///   - isDryRun: only tell what would be done.
    /// - Throws: ``CommandFailure``
    public func write(_ text: String, force: Bool, now: Int64, isDryRun: Bool = false) throws -> Result {
        let signed = Self.signed(text)
        guard let old = try current() else {
            if !isDryRun { try replace(signed) }
            return Result(outcome: .written)
        }
        if old == signed { return Result(outcome: .unchanged) }
        var copy: String?
        if !Self.isIntact(old) {
            let isEdited = old.hasPrefix(Self.beginning)
            guard force else {
                throw CommandFailure(
                    .failed,
                    isEdited
                        ? "\(path) was edited since edugain-ctl wrote it, and was left alone"
                        : "\(path) was not written by edugain-ctl, and was left alone",
                    hint: "See what would be written with 'edugain-ctl config nginx … --output -'; --force writes it, "
                        + "and keeps a copy.")
            }
            let name = "\(path).before-\(WallClock.iso8601(now))"
            copy = name
            if !isDryRun { try writing(name) { try FileName.duplicate(path, as: name) } }
        }
        if !isDryRun { try replace(signed) }
        return Result(outcome: .replaced, copy: copy)
    }

    /// Nil when there is none.
    private func current() throws -> String? {
        guard access(path, F_OK) == 0 || errno != ENOENT else { return nil }
        return String(decoding: try OpenFile(reading: path).readAll(limit: 1 << 20), as: UTF8.self)
    }

    private func replace(_ text: String) throws {
        try writing(path) { try ReplacementFile.write(Array(text.utf8), to: path, mode: 0o644) }
    }

    private func writing(_ path: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as FileError {
            throw CommandFailure(
                error.isNoSpace ? .noSpace : .failed, "\(path) cannot be written: \(error.reason)",
                hint: error.code == EACCES ? "Run the command as root, with sudo, or name another file." : nil)
        }
    }

    private static func digest(_ text: Substring) -> String {
        Hexadecimal.sha256(Array(text.utf8))
    }
}
