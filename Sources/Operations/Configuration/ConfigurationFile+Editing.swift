import Foundation

extension ConfigurationFile {
    /// Gives a setting a value in the text of a configuration file. It takes the place of the line that sets it, else of
    /// the line that has it as a comment (`#KEY=value`), else it comes at the end; all other lines stay as they are.
    ///
    /// - Parameters:
    ///   - path: for messages.
    /// - Returns: nil when the text says so already.
    /// - Throws: ``CommandFailure`` for a text that is not understood, and for a value that is bad.
    public static func text(_ text: String, setting key: ConfigurationKey, to value: String, path: String) throws
        -> String?
    {
        let file = try ConfigurationFile(path: path, text: text)
        guard file.entries[key]?.value != value else { return nil }
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
        // Windows ends lines with two bytes; the reader takes them, so they may stay.
        let end: [UInt8] = lines.first?.last == 0x0D ? [0x0D] : []
        let line = Array("\(key.rawValue)=\(try written(value, key))".utf8) + end
        let comment = lines.firstIndex { isComment($0, of: key) }
        if let place = file.entries[key].map({ $0.line - 1 }) ?? comment {
            lines[place] = line
        } else if lines.last?.isEmpty == true {
            lines.insert(line, at: lines.count - 1)
        } else {
            lines += [line, []]
        }
        let result = String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
        // What was written must mean what was asked for, whatever the value was.
        guard try ConfigurationFile(path: path, text: result).entries[key]?.value == value else {
            throw CommandFailure(.usage, "\(key.rawValue) cannot be given the value '\(value)' in a file")
        }
        return result
    }

    private static func isComment(_ line: [UInt8], of key: ConfigurationKey) -> Bool {
        let text = String(decoding: line, as: UTF8.self)
        guard text.hasPrefix("#"), let equals = text.firstIndex(of: "=") else { return false }
        return text[..<equals].dropFirst().trimmingCharacters(in: .whitespaces) == key.rawValue
    }

    /// The value as it stands in a line.
    private static func written(_ value: String, _ key: ConfigurationKey) throws -> String {
        if let complaint = key.complaint(about: value) {
            throw CommandFailure(.usage, "\(key.rawValue) \(complaint), not '\(value)'")
        }
        guard !value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
            throw CommandFailure(.usage, "\(key.rawValue) cannot hold characters that are not printable")
        }
        let needsQuotes =
            value.first.map { "\"'".contains($0) } == true || value.trimmingCharacters(in: .whitespaces) != value
        guard needsQuotes else { return value }
        return value.hasPrefix("\"") ? "'\(value)'" : "\"\(value)\""
    }
}
