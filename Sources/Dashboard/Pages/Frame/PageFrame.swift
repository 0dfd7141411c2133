import Operations
import Store

/// What stands around every page: title, navigation, freshness, and a banner when the last import went wrong.
struct PageFrame: Sendable {
    let title: String
    /// For search engines and previews of links.
    let description: String
    /// True for pages that search engines should leave alone.
    let isHidden: Bool
    let stylesheet = Asset.stylesheet.path
    let script = Asset.script.path
    let icon = Asset.icon.path
    let touchIcon = Asset.touchIcon.path
    /// The picture for previews of links, with the site's address; nil where that is not known.
    let preview: String?
    let sections: [SectionLink]
    /// What stands in the search field.
    let search: String
    /// `fresh`, `aging` or `stale`; nil without data.
    let freshness: String?
    /// `Up to date`
    let freshnessWord: String?
    /// `checked 3 hours ago, at 2026-03-29 06:00:00 +02:00.`
    let freshnessText: String?
    /// Why the last import brought nothing; nil when it did.
    let banner: String?
    /// Which snapshot is shown; nil without one.
    let snapshot: String?
    let version: String

    /// - Parameters:
    ///   - section: the one the page belongs to; nil for none.
    ///   - description: nil for what the whole site is about.
    init(
        _ title: String, section: Section? = nil, description: String? = nil, isHidden: Bool = false,
        search: String = "", in setting: PageSetting
    ) {
        self.title = ShortText.of(title, limit: 200)
        self.description = description ?? Self.siteDescription
        self.isHidden = isHidden
        self.search = search
        preview = setting.publicURL.map { $0 + Asset.preview.path }
        sections = Section.allCases.map { SectionLink($0, isCurrent: $0 == section) }
        version = setting.version
        snapshot = setting.data?.snapshot.map { "Snapshot of \(setting.clock.text($0.time))" }
        banner = setting.data.flatMap { Self.banner($0, clock: setting.clock) }
        let now = setting.clock.now()
        if let data = setting.data, let lastSuccess = data.lastSuccess, let age = data.age(at: now),
            let freshness = data.freshness(at: now)
        {
            self.freshness = freshness.rawValue
            freshnessWord = Self.word(freshness)
            freshnessText = "checked \(Freshness.text(age: age)) ago, at \(setting.clock.text(lastSuccess))."
        } else {
            freshness = nil
            freshnessWord = nil
            freshnessText = nil
        }
    }

    private static let siteDescription =
        "Privacy statements, security contacts and Sirtfi in the metadata of eduGAIN, federation by federation, "
        + "and how they change."

    private static func word(_ freshness: Freshness) -> String {
        switch freshness {
        case .fresh: "Data up to date"
        case .aging: "Data may be outdated"
        case .stale: "Data outdated"
        }
    }

    private static func banner(_ data: DashboardData, clock: WallClock) -> String? {
        guard let run = data.latestEnd else { return nil }
        let time = clock.text(run.finished ?? run.started)
        let reason = ImportMessage.text(run)
        let shown = data.snapshot == nil ? "Nothing was imported before." : "Older data are shown."
        switch run.outcome {
        case .running, .imported, .notModified: return nil
        case .refused: return "The import of \(time) was refused: \(reason). \(shown)"
        case .failed: return "The import of \(time) failed: \(reason). \(shown)"
        case .interrupted: return "The import of \(time) was interrupted. \(shown)"
        }
    }
}
