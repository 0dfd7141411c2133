import Files
import Glibc
import Logging
import Operations
import Synchronization

/// The admin tokens there are, as the file says right now: it is read again when it changes, which one `stat` tells.
final class AdminTokens: Sendable {
    enum Current: Sendable {
        /// None at all when there is no file.
        case entries([TokenFile.Entry])
        /// The file cannot be read, or has a line that is not understood.
        case unusable
    }

    /// What changes when a file does. The time of the last change of the inode is in it because a file that could not be
    /// read may have become readable.
    private struct Stamp: Equatable {
        var error: Int32 = 0
        var device: UInt = 0
        var inode: UInt = 0
        var size = 0
        var times: [Int] = []

        init(path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else {
                error = errno
                return
            }
            (device, inode, size) = (status.st_dev, status.st_ino, status.st_size)
            times = [
                status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
            ]
        }
    }

    /// 5,000 tokens or more.
    private static let largestFile = 1 << 20

    let path: String
    private let logger: Logger
    private let known = Mutex<(stamp: Stamp, current: Current)?>(nil)

    /// - Parameter path: a file that need not be there.
    init(path: String, logger: Logger) {
        self.path = path
        self.logger = logger
    }

    func current() -> Current {
        known.withLock { known in
            // Before the file is read: what changes meanwhile has another stamp, and is read next time.
            let stamp = Stamp(path: path)
            if let known, known.stamp == stamp { return known.current }
            let current = read(stamp)
            known = (stamp, current)
            return current
        }
    }

    private func read(_ stamp: Stamp) -> Current {
        if stamp.error == ENOENT { return .entries([]) }
        do {
            let bytes = try OpenFile(reading: path).readAll(limit: Self.largestFile)
            return .entries(try TokenFile(path: path, text: String(decoding: bytes, as: UTF8.self)).entries)
        } catch {
            logger.error("nobody can sign in: \(CommandFailure(error).message)")
            return .unusable
        }
    }

    /// The entry that `token` is. Every entry is compared with it, and to the end, so that the time tells nothing.
    static func find(_ token: String, in entries: [TokenFile.Entry]) -> TokenFile.Entry? {
        let digest = Array(AdminToken.digest(token).utf8)
        var found: TokenFile.Entry?
        for entry in entries where isEqual(Array(entry.digest.utf8), digest) { found = entry }
        return found
    }

    /// Takes the same time whatever the bytes are.
    static func isEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
