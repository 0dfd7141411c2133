import Operations
import Store

/// `/history/compare`: what two snapshots have not in common, entity by entity.
struct ComparisonPage: PageModel {
    static let template = "comparison"

    /// An entity that came, went or changed.
    struct Row: TemplateRow {
        let entity: EntityLink
        let registeredBy: FederationLink
        let hasChanges: Bool
        /// What to say of an entity of which only the writing changed; nil for others.
        let remark: String?
        let changes: [FieldChangeRow]

        static let members: [String: @Sendable (Self) -> Any?] = [
            "entity": { $0.entity },
            "registeredBy": { $0.registeredBy },
            "hasChanges": { $0.hasChanges },
            "remark": { $0.remark },
            "changes": { $0.changes },
        ]
    }

    let frame: PageFrame
    let first: String
    let second: String
    let isBackwards: Bool
    let isSame: Bool
    let kinds: [ChoiceLink]
    let fields: [SelectField]
    let fromKey: String
    let toKey: String
    let rows: [Row]
    let isEmpty: Bool
    let pages: PageLinks

    /// - Parameters:
    ///   - outline: of the federation that the comparison names, or of all.
    ///   - changes: of the entities on this page, when it shows changed ones; see ``references(_:_:)``.
    /// - Throws: `HTTPError` 404 for a page that the list does not have.
    init(
        _ comparison: Comparison, outline: DifferenceOutline, changes: [SnapshotDifference.Change],
        in setting: PageSetting, data: DashboardData
    ) throws {
        let clock = setting.clock
        let references = Self.references(outline, comparison.kind)
        let paging = try Paging(total: references.count, number: comparison.page, size: Comparison.pageSize)
        let fieldsOfEntities = Dictionary(
            changes.map { ($0.entityID, $0.fields) }, uniquingKeysWith: { first, _ in first })
        frame = PageFrame("Comparison of two snapshots", section: .history, isHidden: true, in: setting)
        first = clock.text(comparison.first)
        second = clock.text(comparison.second)
        fromKey = WallClock.iso8601(comparison.first)
        toKey = WallClock.iso8601(comparison.second)
        isBackwards = comparison.first > comparison.second
        isSame = comparison.first == comparison.second
        kinds = Self.kinds(comparison, outline)
        fields = [
            SelectField(
                "federation_name", "Federation",
                data.federations.all.map { (data.federations.key(of: $0.federation), $0.federation.name) },
                chosen: comparison.federation)
        ]
        rows = references[paging.range].map { reference in
            let changes = (fieldsOfEntities[reference.entityID] ?? []).map(FieldChangeRow.init)
            return Row(
                entity: EntityLink(name: reference.name, entityID: reference.entityID),
                registeredBy: FederationLink(reference.federation, in: data.federations),
                hasChanges: !changes.isEmpty,
                remark: comparison.kind == .changed && changes.isEmpty
                    ? "Only how it is written changed, or something that is not kept." : nil,
                changes: changes)
        }
        isEmpty = references.isEmpty
        pages = PageLinks(paging) { comparison.address(page: $0) }
    }

    /// The entities of one kind, by entityID.
    static func references(_ outline: DifferenceOutline, _ kind: DifferenceKind) -> [EntityReference] {
        switch kind {
        case .changed: outline.changed
        case .added: outline.added
        case .removed: outline.removed
        }
    }

    private static func kinds(_ comparison: Comparison, _ outline: DifferenceOutline) -> [ChoiceLink] {
        DifferenceKind.allCases.map { kind in
            ChoiceLink(
                name: "\(NumberText.grouped(references(outline, kind).count)) \(kind.rawValue)",
                path: comparison.address(kind: kind), isCurrent: kind == comparison.kind)
        }
    }
}
