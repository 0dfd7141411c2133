import Glibc

/// A file that is written under a temporary name in the same directory and takes its own name only when it is complete
/// and on the disk. Without ``commit()`` nothing is left of it. What fails throws ``FileError``.
public final class ReplacementFile {
    public let file: OpenFile
    private let path: String
    private let temporaryPath: String
    private var isDone = false

    /// - Parameter path: the name it is to have.
    public init(for path: String) throws {
        self.path = path
        temporaryPath = "\(path).\(getpid()).part"
        file = try OpenFile(creating: temporaryPath)
    }

    deinit {
        if !isDone { unlink(temporaryPath) }
    }

    /// Gives the file its name; a file that has it already gives way.
    public func commit() throws {
        try file.sync()
        try FileName.move(temporaryPath, to: path, replacing: true)
        isDone = true
        try StandardDirectories.sync(FilePath.directory(of: path))
    }

    /// Writes a whole file in this way, with `mode` whatever the umask says.
    public static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o640) throws {
        let replacement = try ReplacementFile(for: path)
        fchmod(replacement.file.descriptor, mode)
        try replacement.file.write(bytes)
        try replacement.commit()
    }
}
