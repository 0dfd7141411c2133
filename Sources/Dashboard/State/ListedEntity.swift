import Quality
import Store

/// A current entity with what lists sort and filter it by.
struct ListedEntity: Sendable {
    let summary: EntitySummary
    /// Time of the snapshot since which it is as it is.
    let since: Int64
    let privacy: PrivacyState
    let link: LinkState

    init(_ entity: CurrentEntity) {
        summary = entity.summary
        since = entity.since
        privacy = PrivacyState(entity.summary.quality)
        link = LinkState(entity.summary.quality)
    }
}
