import Logging
import Operations
import Store
import Synchronization

/// Holds what the pages are made from and renews it when the database changes.
final class DashboardState: Sendable {
    /// What there is to show.
    enum Current: Sendable {
        /// No database file, or one without tables.
        case missing
        /// The database is there but cannot be used; in words.
        case unusable(String)
        case ready(DashboardData)
    }

    private struct Holder {
        var current = Current.missing
        var revision = 0
        var dataVersion: Int?
    }

    private let path: String
    private let connections: Int
    private let configured: DashboardSettings
    private let logger: Logger
    private let holder = Mutex(Holder())
    /// The look that began last.
    private let latestLook = Mutex<Task<Bool, Never>?>(nil)

    /// - Parameters:
    ///   - path: the database file, which need not be there yet.
    ///   - connections: read-only connections to keep open.
    ///   - settings: what goes before the settings that are saved in the database.
    init(path: String, connections: Int, settings: DashboardSettings = DashboardSettings(), logger: Logger) {
        self.path = path
        self.connections = connections
        configured = settings
        self.logger = logger
    }

    var current: Current { holder.withLock { $0.current } }

    /// The values in force of what can be saved in the dashboard.
    var settings: DashboardSettings {
        guard case .ready(let data) = current else { return configured }
        return data.settings
    }

    /// Looks whether the file was replaced or written, and loads what is new. Of several tasks that want this, one looks
    /// after the other: a look that began earlier must not put its older data in the place of newer ones.
    ///
    /// - Returns: true when all was loaded anew.
    @discardableResult
    func refresh() async -> Bool {
        let look = latestLook.withLock { latest in
            let look = Task { [latest] in
                _ = await latest?.value
                return await self.look()
            }
            latest = look
            return look
        }
        return await look.value
    }

    private func look() async -> Bool {
        do {
            return try await reload()
        } catch StoreError.notFound {
            replace(.missing, dataVersion: nil)
        } catch StoreError.changedMeanwhile {
            // The file is being replaced right now; what is shown stays until the next look.
        } catch {
            // The server stops; what it had begun to read says nothing about the database.
            guard !Task.isCancelled else { return false }
            let reason = CommandFailure(error).description
            if case .unusable(let known) = current, known == reason { return false }
            logger.error("the database cannot be read: \(reason)")
            replace(.unusable(reason), dataVersion: nil)
        }
        return false
    }

    private func reload() async throws -> Bool {
        guard case .ready(let data) = current, data.generation.isCurrent else {
            let generation = try DatabaseGeneration(path: path, connections: connections)
            // The version first: a commit between the two is seen at the next look.
            try await load(generation, dataVersion: try await generation.dataVersion())
            return true
        }
        let version = try await data.generation.dataVersion()
        guard version != holder.withLock({ $0.dataVersion }) else { return false }
        let runs = try await data.generation.runs(limit: DatabaseGeneration.publishedRuns)
        if runs != data.runs, runs.first?.outcome == .running,
            runs.first(where: { $0.outcome != .running }) == data.latestEnd,
            try await data.generation.settings() == data.savedSettings
        {
            // An import writes its progress every other second, and nothing else is shown differently for it.
            holder.withLock {
                $0.current = .ready(DashboardData(data, runs: runs))
                $0.dataVersion = version
            }
            return false
        }
        try await load(data.generation, dataVersion: version)
        return true
    }

    private func load(_ generation: DatabaseGeneration, dataVersion: Int) async throws {
        let state = try await generation.publishedState()
        let revision = holder.withLock { $0.revision + 1 }
        let data = DashboardData(state, settings: configured, generation: generation, revision: revision)
        replace(.ready(data), dataVersion: dataVersion)
    }

    private func replace(_ current: Current, dataVersion: Int?) {
        holder.withLock {
            $0.current = current
            $0.revision += 1
            $0.dataVersion = dataVersion
        }
    }
}
