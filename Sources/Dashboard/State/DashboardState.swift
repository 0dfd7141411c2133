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
    private let logger: Logger
    private let holder = Mutex(Holder())

    /// - Parameters:
    ///   - path: the database file, which need not be there yet.
    ///   - connections: read-only connections to keep open.
    init(path: String, connections: Int, logger: Logger) {
        self.path = path
        self.connections = connections
        self.logger = logger
    }

    var current: Current { holder.withLock { $0.current } }

    /// Looks whether the file was replaced or written, and loads what is new. Called by one task at a time.
    ///
    /// - Returns: true when all was loaded anew.
    @discardableResult
    func refresh() async -> Bool {
        do {
            return try await reload()
        } catch StoreError.notFound {
            replace(.missing, dataVersion: nil)
        } catch StoreError.changedMeanwhile {
            // The file is being replaced right now; what is shown stays until the next look.
        } catch {
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
            runs.first(where: { $0.outcome != .running }) == data.latestEnd
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
        replace(.ready(DashboardData(state, generation: generation, revision: revision)), dataVersion: dataVersion)
    }

    private func replace(_ current: Current, dataVersion: Int?) {
        holder.withLock {
            $0.current = current
            $0.revision += 1
            $0.dataVersion = dataVersion
        }
    }
}
