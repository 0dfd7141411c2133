import Dispatch
import Glibc
import Operations
import Synchronization

/// A line a request on standard output, which the journal or a file takes.
///
/// Lines are collected and written by a thread of their own, five times a second: nobody waits for who reads them. When
/// that one is too slow, lines are dropped and counted.
final class AccessLog: Sendable {
    private struct Lines {
        var bytes: [UInt8] = []
        var dropped = 0
        var isScheduled = false
        var second: Int64 = -1
        var time = ""
    }

    /// Bytes that may wait.
    private static let capacity = 1 << 20

    let detail: AccessLogDetail
    private let descriptor: Int32
    private let lines = Mutex(Lines())
    private let queue = DispatchQueue(label: "edugain-ctl.access-log")

    /// - Parameter descriptor: where lines go; it is neither closed nor changed.
    /// - Returns: nil where nothing is to be logged.
    init?(_ detail: AccessLogDetail, descriptor: Int32 = StandardStream.output.rawValue) {
        guard detail != .off else { return nil }
        self.detail = detail
        self.descriptor = descriptor
    }

    func append(_ entry: AccessLogEntry) {
        let text = entry.text(detail)
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let isFirst = lines.withLock { lines -> Bool in
            guard lines.bytes.count + text.utf8.count < Self.capacity else {
                lines.dropped += 1
                return false
            }
            if lines.second != now.tv_sec {
                lines.second = Int64(now.tv_sec)
                lines.time = String(WallClock.iso8601(lines.second).prefix(19))
            }
            let milliseconds = String(now.tv_nsec / 1_000_000 + 1_000).dropFirst()
            lines.bytes += "time=\(lines.time).\(milliseconds)Z\(text)\n".utf8
            defer { lines.isScheduled = true }
            return !lines.isScheduled
        }
        if isFirst { queue.asyncAfter(deadline: .now() + .milliseconds(200)) { self.write() } }
    }

    /// Writes what waits. Takes two seconds at most: who does not read the log must not hold up the end of the service.
    func close() async {
        try? await withTimeLimit(.seconds(2)) {
            await withCheckedContinuation { continuation in
                self.queue.async {
                    self.write()
                    continuation.resume()
                }
            }
        }
    }

    private func write() {
        let (bytes, dropped) = lines.withLock { lines in
            defer {
                lines.bytes.removeAll()
                lines.dropped = 0
                lines.isScheduled = false
            }
            return (lines.bytes, lines.dropped)
        }
        guard !bytes.isEmpty || dropped > 0 else { return }
        let note = dropped > 0 ? "dropped=\(dropped)\n" : ""
        write(bytes + note.utf8)
    }

    /// Waits for the reader as long as it takes; gives up only what can never be written.
    private func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                Glibc.poll(&poll, 1, -1)
            } else if errno != EINTR {
                return
            }
        }
    }
}
