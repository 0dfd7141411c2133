import Files
import Glibc
import Store

/// Puts a new database file in the place of an old one. At every moment there is a whole database under the name: the old
/// one or the new one.
///
/// The service may keep running: its connections go on reading the old file, which has no name any more, until it
/// notices the new one. The caller holds the write lock.
public struct DatabaseReplacement: Sendable {
    /// What was under the name before.
    public enum Former: Sendable, Equatable {
        case missing
        case sound
        /// Cannot be used; why, in words.
        case damaged(String)
    }

    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Where the new file is made ready: beside the old one, because only within a file system a rename is one step.
    public var candidate: String { path + ".restore" }
    /// Where a sound old database stays, for `restore --undo`.
    public var formerPath: String { path + ".before-restore" }

    /// The old database, from before it is replaced until after that: what ``formerPath`` held before must not go while
    /// it may still be what is being restored.
    private var formerPart: String { formerPath + ".part" }

    private static let sidecars = ["-wal", "-shm", "-journal"]

    /// Removes what a killed run left, and what an unfinished one has made.
    public func removeCandidate() throws {
        try keepFormer()
        // The candidate last: without it, the other one counts as the database from before.
        try FileName.remove(formerPart)
        for suffix in Self.sidecars + [""] { try FileName.remove(candidate + suffix) }
    }

    /// Gives the old database the name ``formerPath`` when that is all that was left to do. As long as there is a
    /// candidate, nothing was replaced yet.
    public func keepFormer() throws {
        guard access(formerPart, F_OK) == 0, access(candidate, F_OK) != 0 else { return }
        for suffix in Self.sidecars { try FileName.remove(formerPath + suffix) }
        try FileName.move(formerPart, to: formerPath, replacing: true)
        // Two names of one file are both left where they are by a rename.
        try FileName.remove(formerPart)
    }

    /// Looks at the present database without changing anything.
    ///
    /// - Throws: `StoreError/notOurs(path:reason:)` for a sound database of another program, which is never replaced.
    public func former() throws -> Former {
        guard access(path, F_OK) == 0 else { return .missing }
        do {
            let findings = try DatabaseInspection(path: path).integrity(quick: true)
            return findings.first.map { .damaged($0.examples.first ?? $0.rule.rawValue) } ?? .sound
        } catch StoreError.newerSchema {
            return .sound
        } catch StoreError.notFound {
            return .damaged("it is empty")
        } catch StoreError.damaged(_, let reason) {
            return .damaged(reason)
        } catch let error as StoreError {
            guard case .notOurs(_, let reason) = error, !error.isAnotherProgram else { throw error }
            return .damaged(reason)
        }
    }

    /// Gives the candidate the name of the database.
    ///
    /// A sound old database is settled first, so that nothing of it is in its WAL, and stays as ``formerPath``. A damaged
    /// one is set aside with all that lies beside it.
    ///
    /// - Parameters:
    ///   - former: what ``former()`` found.
    ///   - stamp: part of the name of a damaged database that is set aside.
    /// - Returns: where the old database is now, nil when there was none; and what could not be finished although the new
    ///   one is in place.
    /// - Throws: `StoreError/busy(path:)` when a reader does not let go of the old WAL, `FileError`. Nothing was replaced
    ///   then.
    public func replace(_ former: Former, stamp: String) throws -> (aside: String?, unfinished: FileError?) {
        try adoptMode()
        let candidateFile = try OpenFile(reading: candidate)
        try candidateFile.sync()
        var aside: String?
        switch former {
        case .missing:
            break
        case .sound:
            try DatabaseSettlement.settle(path)
            try FileName.duplicate(path, as: formerPart)
        case .damaged:
            aside = try setAside(stamp: stamp)
        }
        // Whatever is left belongs to the old file: SQLite would read it as part of the new one.
        for suffix in Self.sidecars { try FileName.remove(path + suffix) }
        try FileName.move(candidate, to: path, replacing: true)
        do {
            if former == .sound {
                aside = formerPart
                try keepFormer()
                aside = formerPath
            }
            try StandardDirectories.sync(FilePath.directory(of: path))
            return (aside, nil)
        } catch let error as FileError {
            return (aside, error)
        }
    }

    /// Gives a damaged database a name of its own, with all that lies beside it.
    private func setAside(stamp: String) throws -> String {
        var name = "\(path).damaged-\(stamp)"
        // A run that failed in the same second has taken the name.
        var number = 1
        while access(name, F_OK) == 0 {
            number += 1
            name = "\(path).damaged-\(stamp)-\(number)"
        }
        try FileName.duplicate(path, as: name)
        for suffix in ["-wal", "-journal"] where access(path + suffix, F_OK) == 0 {
            try FileName.duplicate(path + suffix, as: name + suffix)
        }
        return name
    }

    /// Owner, group and mode stay those of the old file.
    private func adoptMode() throws {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard chmod(candidate, 0o640) == 0 else { throw FileError(candidate, .write) }
            return
        }
        if geteuid() == 0, chown(candidate, status.st_uid, status.st_gid) != 0 { throw FileError(candidate, .write) }
        guard chmod(candidate, status.st_mode & 0o7777) == 0 else { throw FileError(candidate, .write) }
    }
}
