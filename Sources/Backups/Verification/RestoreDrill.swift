import Files
import Store

/// Verifies a backup by doing all that a restore does, but for taking the place of the database.
public struct RestoreDrill: Sendable {
    public let verification: BackupVerification

    public init(_ verification: BackupVerification = BackupVerification()) {
        self.verification = verification
    }

    /// - Parameter path: where the database is unpacked to. It is left there in WAL mode, of the current schema, and on
    ///   the disk; after an error the caller removes it.
    /// - Throws: as ``BackupVerification/run(_:unpackingTo:)``
    public func run(_ source: BackupSource, unpackingTo path: String) throws -> VerifiedBackup {
        let verified = try verification.run(source, unpackingTo: path)
        try DatabaseCopy.prepare(path)
        try OpenFile(reading: path).sync()
        return verified
    }
}
