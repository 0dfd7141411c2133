import Hummingbird
import Operations

/// `/config` and what belongs to it.
struct ConfigurationRoutes: Sendable {
    static let path = "/config"

    let context: DashboardContext

    private var administration: Administration { context.administration }

    func page(_ request: Request) async throws -> Response {
        switch administration.access(request) {
        case .granted(let administrator):
            let outcome = request.uri.queryParameters["refresh"].flatMap {
                RefreshOutcome(rawValue: String($0))
            }
            let settingsOutcome = request.uri.queryParameters["settings"].flatMap {
                SettingsForm.Outcome(rawValue: String($0))
            }
            return context.privatePage(
                ConfigurationPage(administrator, outcome: outcome, settingsOutcome: settingsOutcome, context: context))
        case .anonymous, .noTokens, .unusableTokens:
            return context.seeOther(SignInRoutes.path(next: Self.path), "Sign in first")
        case .refused: throw HTTPError(.forbidden, message: Administration.unknownToken)
        }
    }

    /// The part of the page that changes while an import runs.
    func progress(_ request: Request) async throws -> Response {
        guard case .granted = administration.access(request, isUse: false) else {
            throw HTTPError(.forbidden, message: "This is for administrators. Sign in first.")
        }
        return context.privatePage(
            RefreshPanel(administration.imports, latest: context.currentData?.latestRun, clock: context.clock))
    }

    func refresh(_ request: Request) async throws -> Response {
        let outcome = try context.askForImport(request)
        return context.seeOther("\(Self.path)?refresh=\(outcome.rawValue)", outcome.text)
    }

    func saveSettings(_ request: Request) async throws -> Response {
        let administrator = try administration.requireChange(request)
        let sent = try QueryParameters(String(buffer: try await SettingsChange.buffer(of: request)))
        guard let changes = SettingsForm.changes(sent, of: context.state.settings) else {
            return page(administrator, sent: sent, failure: nil, status: .unprocessableContent)
        }
        return try await changing(administrator, sent) {
            _ = try await SettingsKeeper(context: context).save(changes, by: administrator, for: request)
            return .saved
        }
    }

    func resetSettings(_ request: Request) async throws -> Response {
        let administrator = try administration.requireChange(request)
        let sent = try QueryParameters(String(buffer: try await SettingsChange.buffer(of: request)))
        return try await changing(administrator, sent) {
            _ = try await SettingsKeeper(context: context).reset(by: administrator, for: request)
            return .reset
        }
    }

    /// Shows the page again with what was typed where nothing could be saved: somebody may try again in a moment.
    private func changing(
        _ administrator: Administrator, _ sent: QueryParameters, _ body: () async throws -> SettingsForm.Outcome
    ) async throws -> Response {
        do {
            let outcome = try await body()
            return context.seeOther("\(Self.path)?settings=\(outcome.rawValue)#settings", outcome.text)
        } catch let error as HTTPError {
            return page(
                administrator, sent: sent, failure: error.body ?? "Nothing was saved.", status: error.status,
                headers: error.headers)
        }
    }

    private func page(
        _ administrator: Administrator, sent: QueryParameters, failure: String?, status: HTTPResponse.Status,
        headers: HTTPFields = [:]
    ) -> Response {
        let form = SettingsForm(context.state.settings, sent: sent, failure: failure, clock: context.clock)
        return context.privatePage(
            ConfigurationPage(administrator, form: form, context: context), status: status, headers: headers)
    }
}
