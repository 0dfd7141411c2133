import Operations

/// `/search`: federations and entities for a few words.
struct SearchPage: PageModel {
    static let template = "search"

    let frame: PageFrame
    let text: String
    let isAsked: Bool
    let isTooShort: Bool
    let isEmpty: Bool
    let found: SearchFindings

    static let entitiesShown = 50

    init(_ text: String, in setting: PageSetting, data: DashboardData) {
        let result = SearchResult(text, in: data, limit: Self.entitiesShown)
        frame = PageFrame(
            text.isEmpty ? "Search" : "Search for “\(ShortText.of(text, limit: 60))”", isHidden: true, search: text,
            in: setting)
        self.text = text
        isAsked = !text.isEmpty
        isTooShort = isAsked && !SearchResult.isLongEnough(text)
        isEmpty = isAsked && !isTooShort && result.federations.isEmpty && result.entities.isEmpty
        found = SearchFindings(result, text: text, data: data)
    }
}
