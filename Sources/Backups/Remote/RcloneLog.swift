import Foundation

/// What rclone writes to standard error: JSON lines for the most part, plain text for what ends it early.
struct RcloneLog: Sendable {
    /// The last error it named; it names the cause of its end last.
    private(set) var lastError: String?

    /// One line with `--use-json-log`; what is of no interest here is not decoded.
    private struct Line: Decodable {
        struct Statistics: Decodable {
            let bytes: Int64
        }
        let level: String
        let msg: String
        let stats: Statistics?
    }

    /// Takes in a line.
    ///
    /// - Returns: bytes transferred so far, when the line tells them.
    mutating func append(_ text: String) -> Int64? {
        guard text.hasPrefix("{"), let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)) else {
            appendPlain(text)
            return nil
        }
        if let statistics = line.stats { return statistics.bytes }
        if !["warning", "notice", "info", "debug"].contains(line.level) { lastError = line.msg }
        return nil
    }

    private mutating func appendPlain(_ text: String) {
        let text = text.trimmingCharacters(in: .whitespaces)
        if let message = Self.withoutTime(text) {
            if !message.hasPrefix("NOTICE:") { lastError = message }
        } else if !text.isEmpty, (lastError?.utf8.count ?? 0) < 500 {
            // Answers of servers run over several lines.
            lastError = lastError.map { "\($0) \(text)" } ?? text
        }
    }

    /// The text behind `2026/11/23 12:51:56 `; nil for a line that does not begin so.
    private static func withoutTime(_ text: String) -> String? {
        let form = "0000/00/00 00:00:00 "
        guard text.utf8.count > form.utf8.count,
            zip(text.utf8, form.utf8).allSatisfy({ found, wanted in
                wanted == UInt8(ascii: "0") ? (0x30...0x39).contains(found) : found == wanted
            })
        else { return nil }
        return String(text.dropFirst(form.count))
    }
}
