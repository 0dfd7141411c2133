import Files
import Hummingbird
import Logging
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
                RefreshRequests.Outcome(rawValue: String($0))
            }
            return context.privatePage(ConfigurationPage(administrator, outcome: outcome, context: context))
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
            RefreshPanel(context.currentData?.latestRun, requests: administration.refresh, clock: context.clock))
    }

    func refresh(_ request: Request) async throws -> Response {
        let administrator = try administration.admit(.refresh, request)
        let address = RequestPeer.clientAddress(of: request)
        guard let requests = administration.refresh else {
            administration.limits.giveBack(.refresh, for: administrator)
            throw HTTPError(
                .serviceUnavailable,
                message: "An import can be asked for here only where the units of the Debian package run. "
                    + "Type “edugain-ctl import” on the server instead.")
        }
        let outcome: RefreshRequests.Outcome
        do {
            outcome = try requests.make(after: context.currentData?.latestRun, now: context.clock.now())
        } catch let error as FileError {
            administration.limits.giveBack(.refresh, for: administrator)
            context.audit.record(.refresh, by: administrator.name, from: address, outcome: .failed)
            context.logger.error("no import can be asked for: \(CommandFailure(error).message)")
            throw HTTPError(
                .serviceUnavailable,
                message: "The request for an import cannot be left. The server's log says why. "
                    + "Type “edugain-ctl import” on the server instead.")
        }
        if outcome != .requested { administration.limits.giveBack(.refresh, for: administrator) }
        context.audit.record(
            .refresh, by: administrator.name, from: address, outcome: .done, details: [("result", outcome.rawValue)])
        return context.seeOther("\(Self.path)?refresh=\(outcome.rawValue)", outcome.text)
    }
}
