/// The ID of an aggregate.
///
/// eduGAIN gives each aggregate another one, also where no entity changed; that of the invented ones follows from the
/// step alone.
enum AggregateIdentifier {
    /// Gives the aggregate an ID that follows from the moment of its creation.
    ///
    /// - Parameter beginning: the first bytes of the aggregate, with the whole start tag of its root.
    /// - Throws: ``OutputError/noIdentifier``
    static func replace(in beginning: UnsafeRawBufferPointer, created: Int64) throws -> [UInt8] {
        let name = Array(" ID=\"".utf8)
        // The ID stands in the start tag of the root, which ends before the first kilobytes do.
        let head = beginning.prefix(8 << 10)
        guard let start = head.indices.first(where: { head[$0...].starts(with: name) }),
            let end = head[(start + name.count)...].firstIndex(of: UInt8(ascii: "\""))
        else { throw OutputError.noIdentifier }
        var bytes = Array(beginning)
        bytes.replaceSubrange((start + name.count)..<end, with: Array("demo-created-\(created)".utf8))
        return bytes
    }
}
