import Fetch
import Store
import Synchronization

/// Collects what links answered and writes it in batches, under the lock for writing, which nobody has to wait for longer
/// than for one batch.
///
/// As long as no host at all has answered, nothing tells links that are gone from a machine without a network, and what
/// came of them is held back.
final class LinkRecorder: Sendable {
    private struct State {
        var pending: [LinkCheckRecord] = []
        var heldBack: [LinkCheckRecord] = []
        var hasAnswer = false
    }

    /// So many links that were not broken before do not go silent by chance, with no other that answers.
    private static let suspicious = 10

    private let database: DatabaseWriter
    private let broken: Set<String>
    private let warn: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameter broken: links that were broken before.
    init(_ database: DatabaseWriter, broken: Set<String>, warn: @escaping @Sendable (String) -> Void) {
        self.database = database
        self.broken = broken
        self.warn = warn
    }

    func add(_ record: LinkCheckRecord) {
        state.withLock { state in
            switch LinkKind(rawValue: record.kind) {
            case .dns, .refused, .timeout:
                if state.hasAnswer { state.pending.append(record) } else { state.heldBack.append(record) }
            // These were not even asked.
            case .badURL, .forbiddenAddress: state.pending.append(record)
            default:
                state.hasAnswer = true
                state.pending += state.heldBack + [record]
                state.heldBack = []
            }
        }
    }

    /// Writes what is left.
    ///
    /// - Throws: ``CommandFailure`` when it seems that this machine reaches nobody, which says nothing about the links;
    ///   ``StoreError``
    func finish(wait: Duration) throws {
        let silent = state.withLock { state in
            let silent = state.heldBack.filter { !broken.contains($0.url) }.count
            if silent < Self.suspicious { state.pending += state.heldBack }
            state.heldBack = []
            return silent
        }
        try flush(wait: wait)
        guard silent >= Self.suspicious else { return }
        throw CommandFailure(
            .temporarilyUnavailable,
            "no host answered, of \(NumberText.counted(silent, "link")) that were not known to be broken, so this was not "
                + "recorded: it seems that this machine reaches nobody",
            hint: "Look at its network, firewall and name servers, then check again.")
    }

    /// Writes what was collected since the last time. What could not be written is kept for the next one.
    ///
    /// - Throws: ``StoreError``
    func flush(wait: Duration) throws {
        let batch = state.withLock { state in
            defer { state.pending = [] }
            return state.pending
        }
        guard !batch.isEmpty else { return }
        do {
            try database.access(command: "edugain-ctl check-links", wait: wait, warn: warn) {
                try $0.recordLinks(batch)
            }
        } catch {
            state.withLock { $0.pending.insert(contentsOf: batch, at: 0) }
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
