import Operations
import Quality
import Store

/// A list of entities with its filters, heads of columns and pages; the same on every page that has one.
struct EntityListing: Sendable {
    let path: String
    let text: String
    /// The only privacy statement that is shown; nil for all.
    let url: String?
    let fields: [SelectField]
    let isFiltered: Bool
    let heads: [ColumnHead]
    let rows: [EntityRow]
    let isEmpty: Bool
    let pages: PageLinks
    /// Where the list can be had as a file.
    let exports: [ChoiceLink]
    /// What is sent along with the filters though it is no filter.
    let order: String?
    let direction: String?
    let days: String?

    /// - Parameters:
    ///   - path: of the page that shows the list.
    ///   - federation: what names the only one the page is about in addresses, never empty; nil for a page that lets one choose.
    /// - Throws: `HTTPError` 404 for a page that the list does not have.
    init(_ query: EntityQuery, path: String, federation: String? = nil, data: DashboardData, clock: WallClock) throws {
        var exported = query
        if let federation { exported.filter.federation = federation }
        let filter = try exported.filter.resolved(in: data.federations)
        let selected = data.entities.select(filter, by: query.order, query.direction)
        let paging = try Paging(total: selected.count, number: query.page)
        self.path = path
        text = query.filter.text
        url = query.filter.url.map { PersonalAddress.masked(ShortText.of($0, limit: 300)) }
        isFiltered = !query.filter.isEmpty
        isEmpty = selected.isEmpty
        order = query.order == .name ? nil : query.order.rawValue
        direction = query.direction == query.order.firstDirection ? nil : query.direction.rawValue
        days = query.period == .month ? nil : query.period?.rawValue
        fields = Self.fields(
            query.filter, federations: federation == nil ? data.federations : nil, isChecked: !data.links.isEmpty)
        heads = Self.columns.filter { federation == nil || $0.0 != .federation }.map { order, name in
            ColumnHead(
                order.rawValue, name, current: order == query.order ? query.direction : nil,
                first: order.firstDirection
            ) { query.address(path, order: (order, $0)) }
        }
        rows = selected[paging.range].map {
            EntityRow($0, federations: federation == nil ? data.federations : nil, clock: clock)
        }
        pages = PageLinks(paging) { query.address(path, page: $0) }
        exports = EntityExport.links(exported)
    }

    private static let columns: [(EntityOrder, String)] = [
        (.name, "Name"), (.federation, "Federation"), (.roles, "Roles"), (.privacy, "Privacy statement"),
        (.security, "Security contact"), (.sirtfi, "Sirtfi"), (.changed, "Unchanged since"),
    ]

    private static func fields(
        _ filter: EntityFilter, federations: FederationDirectory?, isChecked: Bool
    ) -> [SelectField] {
        var fields = [
            SelectField(
                "role", "Role",
                [
                    ("sp", "Service provider"), ("idp", "Identity provider"), ("both", "Both at once"),
                    ("neither", "Neither"),
                ], chosen: filter.role?.rawValue)
        ]
        if let federations {
            let chosen = filter.federation.flatMap { federations.find($0) }
            fields.append(
                SelectField(
                    "federation", "Federation",
                    federations.all.map { (federations.key(of: $0.federation), $0.federation.name) },
                    chosen: chosen.map { federations.key(of: $0.federation) } ?? filter.federation))
        }
        if isChecked || filter.outcome != nil {
            fields.append(
                SelectField(
                    "outcome", "Link check", OutcomeFilter.allCases.map { ($0.rawValue, $0.text) },
                    chosen: filter.outcome?.rawValue))
        }
        return fields + [
            SelectField(
                "privacy", "Privacy statement",
                [("yes", "There"), ("no", "Missing"), ("unusable", "Cannot be opened"), ("na", "Not asked for")],
                chosen: filter.privacy?.rawValue),
            SelectField(
                "link", "Link", LinkState.allCases.map { ($0.rawValue, $0.text) }, chosen: filter.link?.rawValue),
            SelectField(
                "security", "Security contact", [("yes", "There"), ("no", "Missing")],
                chosen: filter.security?.rawValue),
            SelectField(
                "sirtfi", "Sirtfi", [("yes", "Asserted"), ("v2", "Version 2"), ("no", "Not asserted")],
                chosen: filter.sirtfi?.rawValue),
        ]
    }
}
