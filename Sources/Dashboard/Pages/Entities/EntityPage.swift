import Operations
import Quality
import SAMLMetadata
import Store

/// `/entities/{entityID}`: what one entity has, what it lacks and what to do about it, and how it became so.
struct EntityPage: PageModel {
    static let template = "entity"

    let frame: PageFrame
    let name: String
    let entityID: String
    let roles: String
    let registeredBy: FederationLink
    let isGone: Bool
    let goneText: String
    /// `2 of 3 are there`
    let score: String
    let findings: [EntityFinding]
    /// Empty for an entity that is gone.
    let links: [LinkReport]
    let hasLinks: Bool
    /// False where no link was ever checked.
    let isChecked: Bool
    let description: [EntityFact]
    let events: [EntityTimelineEntry]

    /// - Parameters:
    ///   - versions: newest first, up to the newest snapshot, not empty.
    ///   - statements: the links of the newest version.
    init?(
        _ versions: [EntityVersion], _ statements: [StatementLink], in setting: PageSetting, data: DashboardData
    ) {
        guard let newest = versions.first else { return nil }
        let quality = newest.summary.quality
        frame = PageFrame(
            newest.summary.name, section: .entities, description: "Quality of the metadata of this entity in eduGAIN.",
            in: setting)
        name = ShortText.of(newest.summary.name, limit: 500)
        entityID = newest.summary.entityID
        roles = EntityRow.roles(quality.roles)
        registeredBy = FederationLink(newest.summary.federation, in: data.federations)
        isGone = newest.validTo != nil
        goneText = newest.validTo.map { "since the snapshot of \(setting.clock.text($0))" } ?? ""
        // What was asked after it went says nothing of it.
        let links = newest.validTo == nil ? data.links : .unchecked
        findings = EntityFinding.all(newest.summary.quality, contacts: newest.detail.contacts, links: links)
        self.links = newest.validTo == nil ? statements.map { LinkReport($0, clock: setting.clock) } : []
        hasLinks = !self.links.isEmpty
        isChecked = !data.links.isEmpty
        score = "\(findings.count { $0.kind == "good" }) of \(findings.count) as they should be"
        description = EntityFact.all(newest, clock: setting.clock)
        events = EntityEvent.timeline(versions).map {
            EntityTimelineEntry($0, oldest: data.snapshots.last?.time, clock: setting.clock)
        }
    }
}
