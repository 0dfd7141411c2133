import Operations
import Quality
import Store

/// `/federations`: all of them side by side.
struct FederationsPage: PageModel {
    static let template = "federations"

    let frame: PageFrame
    let text: String
    let isFiltered: Bool
    let sortedBy: String?
    let sortDirection: String?
    /// What names the federations that were chosen to be compared; empty for the largest.
    let chosen: [String]
    let count: String
    let heads: [ColumnHead]
    let federations: [FederationRow]
    let isEmpty: Bool
    let chart: String
    let exports: [ChoiceLink]

    /// - Throws: `HTTPError` 404 for a chosen federation that is not there.
    init(_ query: FederationQuery, in setting: PageSetting, data: DashboardData) throws {
        frame = PageFrame("Federations", section: .federations, isHidden: !query.text.isEmpty, in: setting)
        let selected = query.order.sort(data.federations.matching(query.text), query.direction)
        let compared = try Self.compared(query, data.federations)
        let keys = Set(compared.map(\.federation.registrationAuthority))
        text = query.text
        isFiltered = !query.text.isEmpty
        sortedBy = query.order == .name ? nil : query.order.rawValue
        sortDirection = query.direction == query.order.firstDirection ? nil : query.direction.rawValue
        chosen = query.compared.isEmpty ? [] : compared.map { data.federations.key(of: $0.federation) }
        count = NumberText.counted(selected.count, "federation")
        heads = Self.columns.map { order, name in
            ColumnHead(
                order.rawValue, name, isNumber: order != .name,
                current: order == query.order ? query.direction : nil, first: order.firstDirection
            ) { query.address(order: (order, $0)) }
        }
        federations = selected.map {
            FederationRow(
                $0, in: data.federations,
                isCompared: !query.compared.isEmpty && keys.contains($0.federation.registrationAuthority))
        }
        isEmpty = selected.isEmpty
        chart = Self.chart(compared, isChosen: !query.compared.isEmpty, data.federations)
        exports = FederationExport.links
    }

    private static let columns: [(FederationOrder, String)] =
        [(.name, "Federation"), (.entities, "Entities"), (.overall, "Overall")]
        + FederationOrder.allCases.compactMap { order in order.measure.map { (order, $0.shortName) } }

    /// The chosen federations, or the largest.
    private static func compared(
        _ query: FederationQuery, _ directory: FederationDirectory
    ) throws -> [FederationSummary] {
        guard query.compared.isEmpty else { return try query.compared.map(directory.require) }
        return Array(
            FederationOrder.entities.sort(directory.all, .descending).prefix(FederationQuery.mostCompared))
    }

    private static func chart(
        _ federations: [FederationSummary], isChosen: Bool, _ directory: FederationDirectory
    ) -> String {
        let title =
            isChosen
            ? "The chosen federations compared"
            : "The \(NumberText.counted(federations.count, "federation")) with the most entities compared"
        return BarChart(
            id: "comparison", title: title,
            series: ["Privacy statement, SPs", "Security contact, SPs and IdPs", "Sirtfi, SPs and IdPs"],
            rows: federations.map { federation in
                let statistics = federation.statistics
                return BarChart.Row(
                    name: federation.federation.name, path: directory.path(of: federation.federation),
                    values: [
                        statistics.serviceProviderPrivacy.percentage,
                        Coverage(statistics.withSecurityContact, of: statistics.entities).percentage,
                        Coverage(statistics.withSirtfi, of: statistics.entities).percentage,
                    ])
            }
        ).html
    }
}
