/// What one aggregate may hold at most, so that no input can make the parser use memory without bound.
///
/// eduGAIN in 2025: 10,000 entities, values up to 60 kB (logos written into the metadata), 14 levels deep.
public struct MetadataLimits: Sendable, Hashable {
    /// Entities; one more and the aggregate is refused.
    public var entities = 200_000
    /// Bytes of one kept value; a longer one is left out and reported as an issue.
    public var valueSize = 65_536
    /// Bytes of all kept values of one entity; what comes after is left out and reported.
    public var entitySize = 4 << 20
    /// Levels of elements; one more and the aggregate is refused.
    public var depth = 100
    /// Characters of an entityID (SAML V2.0 Metadata, section 2.2.1: at most 1024); a longer one is left out.
    public var entityIDLength = 1_024
    /// Issues kept; later ones are only counted.
    public var issues = 1_000

    public init() {}
}
