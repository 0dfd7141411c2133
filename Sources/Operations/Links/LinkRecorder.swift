import Store
import Synchronization

/// Collects what links answered and writes it in batches, under the lock for writing, which nobody has to wait for longer
/// than for one batch.
final class LinkRecorder: Sendable {
    private let database: DatabaseWriter
    private let warn: @Sendable (String) -> Void
    private let pending = Mutex<[LinkCheckRecord]>([])

    init(_ database: DatabaseWriter, warn: @escaping @Sendable (String) -> Void) {
        self.database = database
        self.warn = warn
    }

    func add(_ record: LinkCheckRecord) {
        pending.withLock { $0.append(record) }
    }

    /// Writes what was collected since the last time. What could not be written is kept for the next one.
    ///
    /// - Throws: ``StoreError``
    func flush(wait: Duration) throws {
        let batch = pending.withLock { pending in
            defer { pending = [] }
            return pending
        }
        guard !batch.isEmpty else { return }
        do {
            try database.access(command: "edugain-ctl check-links", wait: wait, warn: warn) {
                try $0.recordLinks(batch)
            }
        } catch {
            pending.withLock { $0.insert(contentsOf: batch, at: 0) }
            throw error
        }
    }

    /// Does so every second until the task is cancelled. That somebody else is writing is no reason to give up.
    ///
    /// - Throws: ``StoreError``
    func flushRegularly() async throws {
        while (try? await Task.sleep(for: .seconds(1))) != nil {
            do {
                try flush(wait: .zero)
            } catch StoreError.locked, StoreError.busy {
                continue
            }
        }
    }
}
