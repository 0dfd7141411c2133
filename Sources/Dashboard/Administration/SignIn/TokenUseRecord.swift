import Dispatch
import Files
import Logging
import Operations
import Synchronization

/// Writes down when tokens are used, for `edugain-ctl token list`: in the cache directory, because the file of tokens is
/// not the server's, and at most once a minute for each token.
final class TokenUseRecord: Sendable {
    /// Seconds from one use that is written down to the next.
    private static let interval: Int64 = 60

    private struct State {
        /// Nil before the file was read.
        var uses: TokenUses?
        var isFailing = false
    }

    private let directory: String
    private let logger: Logger
    private let state = Mutex(State())
    /// No request waits for the disk.
    private let queue = DispatchQueue(label: "edugain-ctl.token-uses")

    /// - Parameter directory: made when it is missing.
    init(directory: String, logger: Logger) {
        self.directory = directory
        self.logger = logger
    }

    private var path: String { TokenUses.path(cacheDirectory: directory) }

    /// - Parameters:
    ///   - entries: all tokens there are; what is known of others is forgotten.
    ///   - now: UTC seconds.
    func note(_ entry: TokenFile.Entry, among entries: [TokenFile.Entry], now: Int64) {
        let text = state.withLock { state -> String? in
            var uses = state.uses ?? TokenUses(path: path)
            defer { state.uses = uses }
            if let last = uses[entry], last <= now, now - last < Self.interval { return nil }
            uses[entry] = now
            return uses.text(of: entries)
        }
        guard let text else { return }
        queue.async { self.write(text) }
    }

    /// UTC seconds; nil when it is not known.
    func last(_ entry: TokenFile.Entry) -> Int64? {
        state.withLock { state in
            let uses = state.uses ?? TokenUses(path: path)
            state.uses = uses
            return uses[entry]
        }
    }

    /// Waits until everything is on the disk.
    func settle() { queue.sync {} }

    private func write(_ text: String) {
        do {
            try StandardDirectories.make(directory)
            try ReplacementFile.write(Array(text.utf8), to: path)
            state.withLock { $0.isFailing = false }
        } catch {
            let wasFailing = state.withLock { state in
                defer { state.isFailing = true }
                return state.isFailing
            }
            if !wasFailing { logger.warning("uses of tokens are not written down: \(CommandFailure(error).message)") }
        }
    }
}
