import Quality
import Store

/// A current entity with what lists sort and filter it by.
///
/// A class, so that lists of 12,800 of them are copied and sorted without touching the dozen texts that each one holds.
final class ListedEntity: Sendable {
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
