import Dispatch
import Hummingbird
import Logging
import Operations
import Store

/// Saves settings in the database: the one thing that the server itself writes. It takes the write lock as every writer
/// does, and lets it go at once.
struct SettingsWriter: Sendable {
    /// What was saved before a change, and what is saved after it.
    struct Outcome: Sendable {
        let before: [SavedSetting]
        let after: [SavedSetting]
    }

    /// Somebody waits for the answer; who holds the lock for longer is probably an import, which takes seconds.
    private static let patience = Duration.milliseconds(500)
    /// Seconds until it is worth trying again.
    private static let pause = 10
    /// Threads of its own: neither those that make pages nor those of the watchdog wait for the disk.
    private static let queue = DispatchQueue(label: "edugain-ctl.settings")

    let database: String
    let logger: Logger

    /// - Parameters:
    ///   - changes: nil takes away what was saved.
    ///   - author: the name of a token.
    ///   - now: UTC seconds.
    /// - Throws: `HTTPError` with what keeps the settings from being saved.
    func change(_ changes: [DashboardSetting: Int?], author: String, now: Int64) async throws -> Outcome {
        let values = Dictionary(
            uniqueKeysWithValues: changes.map { ($0.key.rawValue, $0.value.map { "\($0)" }) })
        do {
            return try await withCheckedThrowingContinuation { continuation in
                Self.queue.async { continuation.resume(with: Result { try write(values, author: author, now: now) }) }
            }
        } catch let error as StoreError {
            throw refusal(error)
        }
    }

    private func write(_ values: [String: String?], author: String, now: Int64) throws -> Outcome {
        // A writer makes a database that is not there, and an empty one would look like lost data.
        guard FileIdentity(path: database) != nil else { throw StoreError.notFound(path: database) }
        let writer = DatabaseWriter(path: database)
        try DatabaseMigration(writer).run(wait: Self.patience)
        let (before, after) = try writer.access(
            command: "edugain-ctl serve", wait: Self.patience,
            warn: { logger.warning("saving settings: \($0)") },
            { try $0.changeSettings(values, author: author, now: now) })
        return Outcome(before: before, after: after)
    }

    private func refusal(_ error: StoreError) -> HTTPError {
        switch error {
        case .locked, .busy:
            return HTTPError(
                .serviceUnavailable, headers: [.retryAfter: "\(Self.pause)"],
                message: "Something else writes to the database right now, so nothing was saved. Try again in a moment."
            )
        case .notFound:
            return HTTPError(
                .conflict,
                message: "Settings are saved in the database, which the first import makes. Nothing was imported yet.")
        case .full:
            return HTTPError(
                HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
                message: "There is no room left where the database lies, so nothing was saved.")
        default:
            logger.error("settings cannot be saved: \(CommandFailure(error).description)")
            return HTTPError(
                .serviceUnavailable,
                message: "The database cannot be written, so nothing was saved. The server's log says why.")
        }
    }
}
