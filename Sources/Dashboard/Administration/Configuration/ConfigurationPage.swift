import Files
import Operations
import Store

/// `/config`: what only administrators see.
struct ConfigurationPage: PageModel {
    static let template = "configuration"

    /// A token without anything that it could be known by.
    struct Token: Sendable {
        let name: String
        let created: String
        let lastUsed: String
        /// True for the one this page was asked with.
        let isOwn: Bool
    }

    let frame: PageFrame
    let name: String
    /// When the session ends; nil for who sends a token with each request.
    let sessionEnd: String?
    /// What became of the request for an import that was just sent; nil when there was none.
    let notice: String?
    let canRefresh: Bool
    let panel: RefreshPanel
    /// `12.3 MB`; nil when there is no database.
    let databaseSize: String?
    let exportPath = ExportRoutes.path
    /// Nil where no database is taken over the web.
    let upload: UploadFields?
    let tokens: [Token]
    let tokenFile: String
    let form: SettingsForm
    let file: String
    /// The settings that are not in the form.
    let settings: [SettingRow]

    /// - Parameter form: the form that was sent and could not be saved; nil when none was.
    init(
        _ administrator: Administrator, outcome: RefreshOutcome? = nil,
        settingsOutcome: SettingsForm.Outcome? = nil, form: SettingsForm? = nil, context: DashboardContext
    ) {
        let clock = context.clock
        let administration = context.administration
        let data = context.currentData
        frame = PageFrame("Configuration", isHidden: true, in: context.setting(data))
        name = administrator.name
        sessionEnd = administrator.session.map { clock.text($0.latestEnd) }
        notice = outcome?.text
        canRefresh = if case .nobody = administration.imports.agent { false } else { true }
        panel = RefreshPanel(administration.imports, latest: data?.latestRun, clock: clock)
        databaseSize = FileSize.of(administration.export.database).map(NumberText.size)
        upload = administration.databaseImport.limit.map { UploadFields(limit: NumberText.size($0)) }
        tokenFile = administration.tokens.path
        if case .entries(let entries) = administration.tokens.current() {
            tokens = entries.map {
                Token(
                    name: $0.name, created: clock.text($0.created),
                    lastUsed: administration.uses.last($0).map(clock.text) ?? "not known",
                    isOwn: $0 == administrator.token)
            }
        } else {
            tokens = []
        }
        self.form =
            form ?? SettingsForm(data?.settings ?? context.state.settings, outcome: settingsOutcome, clock: clock)
        file = administration.settings?.file ?? Configuration.systemFile
        settings = (administration.settings?.settings ?? []).filter { setting in
            !DashboardSetting.allCases.contains { $0.key.rawValue == setting.name }
        }.map(SettingRow.init)
    }
}
