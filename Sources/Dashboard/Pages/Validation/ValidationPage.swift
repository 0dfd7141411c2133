import Operations
import Quality
import Store

/// `/validation`: the addresses of privacy statements, and what can be said of them.
struct ValidationPage: PageModel {
    static let template = "validation"

    /// An address with those who name it.
    struct Row: TemplateRow {
        let url: String
        /// A link to follow; nil where no browser could.
        let link: String?
        /// What the metadata say of it.
        let mark: Mark
        /// What came of checking it; nil where no link was ever checked.
        let check: LinkCheckCell?
        let count: String
        let listPath: String
        let entities: [EntityLink]
        /// `and 17 more`; nil where all are shown.
        let more: String?

        static let members: [String: @Sendable (Self) -> Any?] = [
            "url": { $0.url },
            "link": { $0.link },
            "mark": { $0.mark },
            "check": { $0.check },
            "count": { $0.count },
            "listPath": { $0.listPath },
            "entities": { $0.entities },
            "more": { $0.more },
        ]
    }

    let frame: PageFrame
    let figures: [FigureCell]
    /// False where no link was ever checked.
    let isChecked: Bool
    /// When a link was asked last.
    let latest: String
    /// How many addresses, of those that the other filters admit, came to what; empty where no link was ever checked.
    let outcomes: [OutcomeRow]
    /// Where the list can be had as a file.
    let exports: [ChoiceLink]
    let text: String
    let fields: [SelectField]
    let isFiltered: Bool
    let rows: [Row]
    let isEmpty: Bool
    let pages: PageLinks

    private static let entitiesShown = 3

    /// - Throws: `HTTPError` 404 for a page that the list does not have.
    init(_ filter: LinkFilter, in setting: PageSetting, data: DashboardData) throws {
        var others = filter
        others.outcome = nil
        let all = try others.select(data.entities, data.federations)
        let links = all.filter { filter.outcome?.admits($0.check) ?? true }
        isChecked = !data.links.isEmpty
        latest = data.links.latest.map { setting.clock.text($0) } ?? ""
        outcomes = isChecked ? OutcomeRow.all(all, filter) : []
        exports = Self.exports(filter)
        let paging = try Paging(total: links.count, number: filter.page)
        frame = PageFrame("Validation", section: .validation, isHidden: !filter.isEmpty, in: setting)
        figures = Self.figures(data.entities.all)
        text = filter.text
        isFiltered = !filter.isEmpty
        fields = Self.fields(filter, data.federations, isChecked: isChecked)
        rows = links[paging.range].map { [isChecked] in Self.row($0, isChecked ? setting.clock : nil) }
        isEmpty = links.isEmpty
        pages = PageLinks(paging) { filter.address(page: $0) }
    }

    /// - Parameter clock: nil where no link was ever checked.
    private static func row(_ link: DeclaredLink, _ clock: WallClock?) -> Row {
        let rest = link.entities.count - entitiesShown
        return Row(
            url: PersonalAddress.masked(ShortText.of(link.url, limit: 300)),
            link: PublicLink.isGood(link.url) ? link.url : nil,
            mark: Mark(link.state), check: clock.map { LinkCheckCell(link.check, clock: $0) },
            count: NumberText.grouped(link.entities.count),
            listPath: Address.of(
                Section.entities.rawValue,
                // An address of this site tells as much as a text.
                [PersonalAddress.masked(link.url) == link.url ? ("url", link.url) : ("link", link.state.rawValue)]),
            entities: link.entities.prefix(entitiesShown).map {
                EntityLink(name: $0.summary.name, entityID: $0.summary.entityID)
            },
            more: rest > 0 ? "and \(NumberText.grouped(rest)) more" : nil)
    }

    private static func figures(_ entities: [ListedEntity]) -> [FigureCell] {
        let asked = entities.filter { $0.privacy != .notApplicable }
        func count(_ state: LinkState) -> Int { asked.count { $0.link == state } }
        return [
            FigureCell("entities with https links", count(.secure)),
            FigureCell("with a link by http only", count(.insecure)),
            FigureCell("with a link that no browser opens", count(.unusable)),
            FigureCell("without a link", count(.none)),
        ]
    }

    /// The list as programs get it, as a file.
    private static func exports(_ filter: LinkFilter) -> [ChoiceLink] {
        let formats: [(String, ListFormat)] = [("CSV", .csv), ("JSON lines", .ndjson)]
        return formats.map { name, format in
            ChoiceLink(
                name: name,
                path: Address.of(
                    Version1Operations.links.path, [("format", format.rawValue)] + filter.listParameters),
                isCurrent: false)
        }
    }

    private static func fields(
        _ filter: LinkFilter, _ federations: FederationDirectory, isChecked: Bool
    ) -> [SelectField] {
        var fields: [SelectField] = []
        // Also where somebody has the address of a list that has nothing to choose from any more.
        if isChecked || filter.outcome != nil {
            let choices = OutcomeFilter.allCases.map { ($0.rawValue, $0.text) }
            fields.append(SelectField("outcome", "Outcome", choices, chosen: filter.outcome?.rawValue))
        }
        return fields + [
            SelectField(
                "link", "Link", LinkState.allCases.filter { $0 != .none }.map { ($0.rawValue, $0.text) },
                chosen: filter.state?.rawValue),
            SelectField(
                "role", "Role", [("sp", "Service provider"), ("idp", "Identity provider")],
                chosen: filter.role?.rawValue),
            SelectField(
                "federation", "Federation",
                federations.all.map { (federations.key(of: $0.federation), $0.federation.name) },
                chosen: filter.federation.flatMap { federations.find($0) }.map { federations.key(of: $0.federation) }
                    ?? filter.federation),
        ]
    }
}
