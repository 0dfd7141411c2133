import GRDB
import Synchronization

/// A fixed set of read-only connections to one and the same database file.
///
/// All connections are opened at once, and the file's identity is compared before and after: a set that grew later, or
/// while the file was being replaced, could answer from two databases at once. When the file changes, a new generation
/// takes the place of this one, which closes after its last reader.
public final class DatabaseGeneration: Sendable {
    /// The file all connections have open.
    private let identity: FileIdentity
    /// The shared memory through which they hear of commits; it is beside the file and could go without it.
    private let sharedMemory: FileIdentity?
    public let path: String
    private let connections: [DatabaseQueue]
    private let next = Atomic<Int>(0)

    /// - Parameter count: connections to open, at least 1.
    /// - Throws: ``StoreError/notFound(path:)`` also when the file has no tables yet,
    ///   ``StoreError/newerSchema(path:found:supported:)``, ``StoreError/changedMeanwhile(path:)`` when the file was
    ///   replaced while it was opened.
    public init(path: String, connections count: Int = 1) throws {
        SystemErrorLog.start
        guard let identity = FileIdentity(path: path) else { throw StoreError.notFound(path: path) }
        do {
            connections = try (0..<max(1, count)).map { _ in
                let connection = try DatabaseQueue(path: path, configuration: .reading)
                try connection.unsafeRead { database in
                    let found = try Schema.check(database, path: path)
                    guard found > 0 else { throw StoreError.notFound(path: path) }
                    guard found >= Schema.oldestReadable else {
                        throw StoreError.olderSchema(path: path, found: found, supported: Schema.oldestReadable)
                    }
                }
                return connection
            }
        } catch {
            throw StoreError.from(error, path: path)
        }
        guard FileIdentity(path: path) == identity else { throw StoreError.changedMeanwhile(path: path) }
        self.identity = identity
        self.path = path
        sharedMemory = FileIdentity(path: path + "-shm")
    }

    /// False as soon as another file has the name, or the connections cannot hear of commits any more: a restore that
    /// was killed may have taken the shared memory away and left the old file in place.
    public var isCurrent: Bool {
        FileIdentity(path: path) == identity && FileIdentity(path: path + "-shm") == sharedMemory
    }

    /// Runs `body` in a read transaction on the next connection.
    func read<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
        let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
        do {
            return try await connections[Int(turn.magnitude % UInt(connections.count))].read(body)
        } catch {
            throw StoreError.from(error, path: path)
        }
    }

    /// A number that changes whenever another process commits; only comparable with itself.
    ///
    /// It is SQLite's `data_version` of the first connection, which costs no disk access (`PRAGMA data_version`).
    public func dataVersion() async throws -> Int {
        do {
            return try await connections[0].read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
        } catch {
            throw StoreError.from(error, path: path)
        }
    }
}
