import Glibc

/// Text for people beside the result: progress, logs, errors.
public enum StandardError {
    /// True when a person can see it at once.
    public static var isTerminal: Bool { isatty(2) == 1 }

    /// Writes all of `text`; what cannot be written is lost, because there is nowhere to say so.
    public static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
            if written < 0 && errno != EINTR { return }
            rest = rest.dropFirst(max(0, written))
        }
    }
}
