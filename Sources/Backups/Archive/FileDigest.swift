import Crypto
import Files
import Store

extension BackupManifest.Form {
    /// Size and digest of a whole file, read from its beginning.
    ///
    /// - Throws: `FileError`
    init(of path: String) throws {
        let file = try OpenFile(reading: path)
        var hash = SHA256()
        var size: Int64 = 0
        while true {
            let piece = try file.read(upTo: 1 << 20)
            if piece.isEmpty { break }
            hash.update(data: piece)
            size += Int64(piece.count)
        }
        self.init(size: size, sha256: Hexadecimal.text(Array(hash.finalize())))
    }
}
