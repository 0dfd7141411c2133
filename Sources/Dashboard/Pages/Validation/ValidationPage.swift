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
        let mark: Mark
        let count: String
        let listPath: String
        let entities: [EntityLink]
        /// `and 17 more`; nil where all are shown.
        let more: String?

        static let members: [String: @Sendable (Self) -> Any?] = [
            "url": { $0.url },
            "link": { $0.link },
            "mark": { $0.mark },
            "count": { $0.count },
            "listPath": { $0.listPath },
            "entities": { $0.entities },
            "more": { $0.more },
        ]
    }

    let frame: PageFrame
    let figures: [FigureCell]
    let text: String
    let fields: [SelectField]
    let isFiltered: Bool
    let rows: [Row]
    let isEmpty: Bool
    let pages: PageLinks

    private static let entitiesShown = 3

    /// - Throws: `HTTPError` 404 for a page that the list does not have.
    init(_ filter: LinkFilter, in setting: PageSetting, data: DashboardData) throws {
        let links = try filter.select(data.entities, data.federations)
        let paging = try Paging(total: links.count, number: filter.page)
        frame = PageFrame("Validation", section: .validation, isHidden: !filter.isEmpty, in: setting)
        figures = Self.figures(data.entities.all)
        text = filter.text
        isFiltered = !filter.isEmpty
        fields = Self.fields(filter, data.federations)
        rows = links[paging.range].map(Self.row)
        isEmpty = links.isEmpty
        pages = PageLinks(paging) { filter.address(page: $0) }
    }

    private static func row(_ link: DeclaredLink) -> Row {
        let rest = link.entities.count - entitiesShown
        return Row(
            url: PersonalAddress.masked(ShortText.of(link.url, limit: 300)),
            link: PublicLink.isGood(link.url) ? link.url : nil,
            mark: Mark(link.state), count: NumberText.grouped(link.entities.count),
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

    private static func fields(_ filter: LinkFilter, _ federations: FederationDirectory) -> [SelectField] {
        [
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
