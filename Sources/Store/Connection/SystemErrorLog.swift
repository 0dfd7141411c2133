import GRDB
import Synchronization

/// Which error of the file system was behind SQLite's last I/O error.
///
/// SQLite reduces "no space left" to "disk I/O error" in several places (`fsync`, the `-shm` file, `unlink`), and
/// `sqlite3_system_errno` often has been overwritten by the time it can be asked. The message that SQLite writes to its
/// log still has it: `os_unix.c:39541: (28) fsync(…) - No space left on device`.
enum SystemErrorLog {
    private static let last = Mutex<Int32>(0)

    /// Begins to listen, once; must come before the first connection of the process.
    static let start: Void = {
        Database.logError = { _, message in
            guard let number = number(in: message) else { return }
            last.withLock { $0 = number }
        }
    }()

    /// The `errno` of the last file system error since the last call, 0 without one.
    static func take() -> Int32 {
        last.withLock { last in
            defer { last = 0 }
            return last
        }
    }

    /// The number in the parentheses of SQLite's message.
    static func number(in message: String) -> Int32? {
        message.firstMatch(of: /: \((\d+)\)/).flatMap { Int32($0.output.1) }
    }
}
