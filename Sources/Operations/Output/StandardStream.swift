import Glibc

/// What a command writes to: results to one stream, and text for people (progress, logs, errors) to the other.
public enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// True when a person can see it at once.
    public var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Leads standard streams that the program was started without to `/dev/null`; must come before any file is opened.
    /// Otherwise the next file gets the number of the missing stream, and what is printed is written into that file.
    public static func replaceClosedOnes() {
        for stream in Int32(0)...2 where fcntl(stream, F_GETFD) < 0 {
            // It gets the lowest free number, the one just found free. Reading from a missing input stays an error.
            _ = open("/dev/null", O_WRONLY)
        }
    }

    /// Writes all of `text`.
    ///
    /// - Returns: the `errno` that kept the rest from being written, nil when everything was.
    @discardableResult
    public func write(_ text: String) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if written < 0 && errno != EINTR { return errno }
            rest = rest.dropFirst(max(0, written))
        }
        return nil
    }
}
