import Quality

/// One import's view of the whole. Times are UTC seconds.
public struct Snapshot: Sendable, Equatable, Codable {
    /// When it was taken; unique, and later than every snapshot before it even if the clock was set back.
    public var time: Int64
    /// The file or URL it was read from.
    public var source: String
    /// SHA-256 of the aggregate's bytes.
    public var sourceDigest: [UInt8]
    /// Bytes of the aggregate.
    public var sourceSize: Int64
    public var aggregateName: String?
    public var aggregateIdentifier: String?
    public var publisher: String?
    public var creationInstant: Int64?
    public var validUntil: Int64?
    public var cacheDuration: String?
    /// Entities that were not in the snapshot before.
    public var added: Int
    /// Entities of the snapshot before that are gone.
    public var removed: Int
    /// Entities whose description changed.
    public var changed: Int
    public var statistics: Statistics

    public init(
        time: Int64, source: String, sourceDigest: [UInt8], sourceSize: Int64, aggregateName: String? = nil,
        aggregateIdentifier: String? = nil, publisher: String? = nil, creationInstant: Int64? = nil,
        validUntil: Int64? = nil, cacheDuration: String? = nil, added: Int, removed: Int, changed: Int,
        statistics: Statistics
    ) {
        self.time = time
        self.source = source
        self.sourceDigest = sourceDigest
        self.sourceSize = sourceSize
        self.aggregateName = aggregateName
        self.aggregateIdentifier = aggregateIdentifier
        self.publisher = publisher
        self.creationInstant = creationInstant
        self.validUntil = validUntil
        self.cacheDuration = cacheDuration
        self.added = added
        self.removed = removed
        self.changed = changed
        self.statistics = statistics
    }
}
