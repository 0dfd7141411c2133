/// What happened to an entity in one snapshot, compared with the one before.
public struct EntityEvent: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        /// Seen for the first time, as far as the database goes back.
        case appeared
        /// In the metadata again, with what is not as it was when it went.
        case returned([FieldChange])
        /// Described otherwise. Without fields where only the way something is written changed, see
        /// ``SnapshotDifference/Change/fields``.
        case changed([FieldChange])
        /// In the metadata no more.
        case disappeared
    }

    /// Of the snapshot, UTC seconds.
    public var time: Int64
    public var kind: Kind

    public init(time: Int64, kind: Kind) {
        self.time = time
        self.kind = kind
    }
}
