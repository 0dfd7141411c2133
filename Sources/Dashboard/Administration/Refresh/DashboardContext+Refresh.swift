import Files
import Hummingbird
import Logging
import Operations

extension DashboardContext {
    /// How the newest import is, as everybody may know it.
    var refreshStatus: RefreshStatusAnswer {
        RefreshStatusAnswer(administration.imports.activity(currentData?.latestRun, now: clock.now()))
    }

    /// Asks for an import in the name of whoever sent `request`. Only what asks for one that was not on its way counts
    /// towards the limit of the hour.
    ///
    /// - Throws: `HTTPError` for whoever may not, 409 where nobody imports, 503 when the request cannot be left.
    func askForImport(_ request: Request) throws -> RefreshOutcome {
        let administrator = try administration.admit(.refresh, request)
        let address = RequestPeer.clientAddress(of: request)
        let outcome: RefreshOutcome
        do {
            outcome = try administration.imports.ask(after: currentData?.latestRun, now: clock.now())
        } catch is ImportControl.NobodyImports {
            administration.limits.giveBack(.refresh, for: administrator)
            throw HTTPError(.conflict, message: ImportControl.NobodyImports.text)
        } catch let error as FileError {
            administration.limits.giveBack(.refresh, for: administrator)
            audit.record(.refresh, by: administrator.name, from: address, outcome: .failed)
            logger.error("no import can be asked for: \(CommandFailure(error).message)")
            throw HTTPError(
                .serviceUnavailable,
                message: "The request for an import cannot be left. The server's log says why. "
                    + "Type “edugain-ctl import” on the server instead.")
        }
        if outcome != .requested { administration.limits.giveBack(.refresh, for: administrator) }
        audit.record(
            .refresh, by: administrator.name, from: address, outcome: .done, details: [("result", outcome.rawValue)])
        refreshEvents.look(refreshStatus)
        return outcome
    }
}
