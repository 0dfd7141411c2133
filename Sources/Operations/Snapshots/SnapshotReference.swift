import Foundation

/// Names a snapshot on the command line: `latest`, `previous` (the one before it), a time as `snapshots list` prints it,
/// the beginning of one (`2026-03-29`), a time with another offset, or UTC seconds.
struct SnapshotReference {
    let text: String

    private static let hint = "'edugain-ctl snapshots list' shows which there are."

    /// Finds the time of the snapshot that is meant.
    ///
    /// - Parameter times: of all snapshots, the newest first.
    /// - Throws: ``CommandFailure`` with ``ExitStatus/notFound`` where there is none, ``ExitStatus/usage`` where several
    ///   could be meant.
    func resolve(_ times: [Int64]) throws -> Int64 {
        guard let latest = times.first else {
            throw CommandFailure(
                .notFound, "there is no snapshot yet", hint: "Run 'edugain-ctl import' to make the first one.")
        }
        if text == "latest" { return latest }
        if text == "previous" {
            guard times.count > 1 else {
                throw CommandFailure(.notFound, "there is only one snapshot, \(WallClock.iso8601(latest))")
            }
            return times[1]
        }
        if let seconds = Int64(text), times.contains(seconds) { return seconds }
        if let time = WallClock.time(iso8601: text), times.contains(time) {
            return time
        }
        return try resolve(prefix: text, times)
    }

    private func resolve(prefix: String, _ times: [Int64]) throws -> Int64 {
        // A blank between day and time is what people write.
        let normal = prefix.uppercased().replacing(" ", with: "T")
        let matches = normal.isEmpty ? times : times.filter { WallClock.iso8601($0).hasPrefix(normal) }
        switch matches.count {
        case 1: return matches[0]
        case 0: throw CommandFailure(.notFound, "there is no snapshot '\(text)'", hint: Self.hint)
        default:
            let examples = matches.prefix(3).map(WallClock.iso8601).joined(separator: ", ")
            throw CommandFailure(
                .usage, "'\(text)' could mean \(matches.count) snapshots: \(examples)\(matches.count > 3 ? ", …" : "")",
                hint: "Write more of the time. \(Self.hint)")
        }
    }
}
