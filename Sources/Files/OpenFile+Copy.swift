import Glibc

extension OpenFile {
    /// A copy of what is from here to the end, which nobody else can open or change and which goes with the last reference
    /// to it: what is looked at twice is the same both times, even of a pipe.
    ///
    /// - Parameters:
    ///   - path: the name that it has for a moment; a file that is there is replaced.
    ///   - limit: a little more than so many bytes, and no more, are copied of a larger file.
    /// - Throws: ``FileError``
    public func copyWithoutName(by path: String, limit: Int64) throws -> OpenFile {
        try FileName.remove(path)
        let copy = try OpenFile(creating: path, isNew: true)
        defer { unlink(path) }
        var copied: Int64 = 0
        while copied <= limit {
            let bytes = try read(upTo: 1 << 20)
            if bytes.isEmpty { break }
            try copy.write(bytes)
            copied += Int64(bytes.count)
        }
        guard lseek(copy.descriptor, 0, SEEK_SET) == 0 else { throw FileError(path, .read) }
        return copy
    }
}
