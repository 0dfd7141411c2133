/// What an archive holds and how it is divided.
struct ArchiveDigest: Sendable, Equatable {
    var compressed: BackupManifest.Form
    var database: BackupManifest.Form
    /// Where each gzip member stands in the archive, in bytes; one for each ``ArchiveWriter/blockSize`` of the database.
    var members: [Range<Int64>] = []
}
