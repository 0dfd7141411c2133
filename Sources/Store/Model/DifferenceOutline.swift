/// Which entities two snapshots have not in common; what it is that changed in them is asked for page by page.
public struct DifferenceOutline: Sendable, Equatable {
    /// Time of the first snapshot, UTC seconds; it may be the newer one.
    public var first: Int64
    public var second: Int64
    /// Entities of the second snapshot only, by the bytes of their entityIDs like the next two.
    public var added: [EntityReference] = []
    /// Entities of the first snapshot only.
    public var removed: [EntityReference] = []
    /// Entities of both whose digests differ.
    public var changed: [EntityReference] = []

    public init(from first: Int64, to second: Int64) {
        self.first = first
        self.second = second
    }
}
