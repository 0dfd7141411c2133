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
    let description: [EntityFact]
    let events: [EntityTimelineEntry]

    /// - Parameter versions: newest first, up to the newest snapshot, not empty.
    init?(_ versions: [EntityVersion], in setting: PageSetting, data: DashboardData) {
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
        findings = EntityFinding.all(newest.summary.quality, contacts: newest.detail.contacts)
        score = "\(findings.count { $0.kind == "good" }) of \(findings.count) as they should be"
        description = EntityFact.all(newest, clock: setting.clock)
        events = EntityEvent.timeline(versions).map {
            EntityTimelineEntry($0, oldest: data.snapshots.last?.time, clock: setting.clock)
        }
    }
}
