/// `/entities`: all of them, filtered and sorted.
struct EntitiesPage: PageModel {
    static let template = "entities"

    let frame: PageFrame
    let listing: EntityListing

    /// - Throws: `HTTPError` 404 for a page that the list does not have.
    init(_ query: EntityQuery, in setting: PageSetting, data: DashboardData) throws {
        frame = PageFrame("Entities", section: .entities, isHidden: !query.filter.isEmpty, in: setting)
        listing = try EntityListing(query, path: "/entities", data: data, clock: setting.clock)
    }
}
