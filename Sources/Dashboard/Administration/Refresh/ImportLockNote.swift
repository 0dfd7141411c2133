import Files
import Glibc
import Store

/// Who holds the lock of an import, by the note that each holder leaves in the lock's file. The lock itself is not
/// touched: whoever looked by taking it would be in the way of an import that begins at this moment.
enum ImportLockNote {
    /// True when the process that took the lock last is gone, so that no import can be running; false when it is there,
    /// or nothing is known.
    static func isHolderGone(database: String) -> Bool {
        guard let file = try? OpenFile(reading: DatabaseWriter(path: database).importLockPath),
            let bytes = try? file.bytes(at: 0, count: 64)
        else { return false }
        let note = String(decoding: bytes, as: UTF8.self)
        guard let match = note.prefixMatch(of: /process (?<number>[0-9]{1,9}),/), let number = pid_t(match.number),
            number > 0
        else { return false }
        // No signal is sent; EPERM says that somebody else's process has the number.
        return kill(number, 0) != 0 && errno == ESRCH
    }
}
