import Hummingbird
import Operations
import Store

/// Changes the settings that are saved in the database, and says who did so.
struct SettingsKeeper: Sendable {
    let context: DashboardContext

    /// Saves these values; the others stay as they are.
    ///
    /// - Returns: the values in force afterwards.
    /// - Throws: `HTTPError`; nothing was changed then.
    func save(
        _ changes: [DashboardSetting: Int], by administrator: Administrator, for request: Request
    ) async throws -> DashboardSettings {
        try await apply(changes.mapValues { $0 }, .settingsChange, by: administrator, for: request)
    }

    /// Takes away all that was saved.
    ///
    /// - Returns: the values in force afterwards.
    /// - Throws: `HTTPError`; nothing was changed then.
    func reset(by administrator: Administrator, for request: Request) async throws -> DashboardSettings {
        let all = DashboardSetting.allCases.map { ($0, Int?.none) }
        return try await apply(
            Dictionary(uniqueKeysWithValues: all), .settingsReset, by: administrator, for: request)
    }

    private func apply(
        _ changes: [DashboardSetting: Int?], _ event: AuditEvent, by administrator: Administrator, for request: Request
    ) async throws -> DashboardSettings {
        guard !changes.isEmpty else { return context.state.settings }
        let address = RequestPeer.clientAddress(of: request)
        let outcome: SettingsWriter.Outcome
        do {
            outcome = try await context.administration.settingsWriter.change(
                changes, author: administrator.name, now: context.clock.now())
        } catch {
            context.audit.record(event, by: administrator.name, from: address, outcome: .failed)
            throw error
        }
        let settings = context.state.settings
        let (before, after) = (settings.with(saved: outcome.before), settings.with(saved: outcome.after))
        let details = Self.details(before, after)
        if !details.isEmpty {
            context.audit.record(
                event, by: administrator.name, from: address, outcome: .done, details: details)
        }
        // The next question must be answered with what was just saved.
        await context.state.refresh()
        return after
    }

    /// What is saved differently now, whether or not something goes before it: `metadata_cache_expiry="default to 24"`.
    private static func details(
        _ before: DashboardSettings, _ after: DashboardSettings
    ) -> [(name: String, value: String)] {
        DashboardSetting.allCases.compactMap { setting in
            let (old, new) = (before[setting].saved?.value, after[setting].saved?.value)
            return old == new ? nil : (setting.rawValue, "\(old ?? "default") to \(new ?? "default")")
        }
    }
}
