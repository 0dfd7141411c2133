import SAMLMetadata
import Store

/// All that is known of an entity, for programs.
struct EntityDescription: Sendable {
    /// As it is, or was when it went.
    let newest: EntityVersion
    /// Time of the first snapshot that it is in, UTC seconds.
    let firstSeen: Int64
    /// What came of checking links.
    let links: LinkDirectory

    /// - Parameter versions: newest first, up to a snapshot.
    /// - Returns: nil for none.
    init?(_ versions: [EntityVersion], links: LinkDirectory) {
        guard let newest = versions.first, let oldest = versions.last else { return nil }
        self.newest = newest
        firstSeen = oldest.validFrom
        self.links = links
    }
}
