import Crypto
import Files
import Store

/// Size and digests of a local file, to compare with what a remote says of its copy. Which digests remotes keep is
/// theirs to choose: S3 has MD5, local disks and SFTP what is asked for, encrypted remotes have none.
struct FileDigests: Sendable {
    /// Bytes.
    let size: Int64
    /// Hexadecimal.
    let sha256: String
    private let sha1: String
    private let md5: String

    /// Under rclone's names, the strongest one first.
    var byAlgorithm: [(algorithm: String, digest: String)] { [("sha256", sha256), ("sha1", sha1), ("md5", md5)] }
    static let algorithms = ["sha256", "sha1", "md5"]

    /// Reads a file to the end.
    ///
    /// - Throws: `FileError`
    init(of path: String) throws {
        let file = try OpenFile(reading: path)
        var (size, sha256, sha1, md5) = (Int64(0), SHA256(), Insecure.SHA1(), Insecure.MD5())
        while case let bytes = try file.read(upTo: 1 << 20), !bytes.isEmpty {
            size += Int64(bytes.count)
            sha256.update(data: bytes)
            sha1.update(data: bytes)
            md5.update(data: bytes)
        }
        self.size = size
        self.sha256 = Hexadecimal.text(Array(sha256.finalize()))
        self.sha1 = Hexadecimal.text(Array(sha1.finalize()))
        self.md5 = Hexadecimal.text(Array(md5.finalize()))
    }
}
