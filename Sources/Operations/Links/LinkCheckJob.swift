import Fetch
import Logging
import Store

/// Checks the links to privacy statements of the current entities, and records what came of it.
///
/// One check at a time, by a lock of its own; the lock for writing is taken for each batch of results only.
public struct LinkCheckJob: Sendable {
    private let database: DatabaseWriter
    private let settings: LinkCheckSettings
    private let context: OperationContext

    /// How long the last batch waits for somebody who writes.
    private static let lastWait = Duration.seconds(60)

    /// - Parameter database: path of the database file.
    public init(database: String, settings: LinkCheckSettings, context: OperationContext) {
        self.database = DatabaseWriter(path: database)
        self.settings = settings
        self.context = context
    }

    /// - Throws: ``CommandFailure``. What was found out by then is kept.
    public func run(_ request: LinkCheckRequest) async throws -> LinkCheckSummary {
        do {
            return try await check(request)
        } catch let error as LinkCheckError {
            throw CommandFailure(.failed, "\(error)")
        } catch {
            throw CommandFailure(error)
        }
    }

    private func check(_ request: LinkCheckRequest) async throws -> LinkCheckSummary {
        let stopwatch = Stopwatch()
        // Before the lock: where there is no database, no file is left either.
        let generation = try DatabaseGeneration(path: database.path)
        let lock = try FileLock(path: database.linkLockPath, command: "edugain-ctl check-links", wait: request.wait)
        defer { withExtendedLifetime(lock) {} }
        let federations = try await generation.federations(at: .max).map(\.federation)
        let uses = try select(try await generation.linkUses(), federations, request)
        let states = try await generation.linkStates()
        let plan = LinkPlan(uses, states: states, request: request, now: context.clock.now())
        var summary = LinkCheckSummary(
            checked: 0, reused: plan.reused, remaining: plan.urls.count, stopped: nil, outcomes: [], federations: [],
            worstHosts: [], seconds: 0)
        if !plan.urls.isEmpty {
            let broken = Set(states.filter { $0.value.outcome.isBroken }.keys)
            let recorder = LinkRecorder(database, broken: broken) { [logger = context.logger] in logger.warning("\($0)")
            }
            try await ask(plan.urls, request, recorder, &summary)
        }
        summary.describe(
            uses, states: try await generation.linkStates(),
            names: Dictionary(
                federations.map { ($0.registrationAuthority, $0.name) }, uniquingKeysWith: { first, _ in first }))
        summary.seconds = stopwatch.seconds
        return summary
    }

    /// The uses that are meant.
    private func select(
        _ uses: [LinkUse], _ federations: [FederationName], _ request: LinkCheckRequest
    ) throws -> [LinkUse] {
        var uses = uses
        if let name = request.federation {
            let authorities = federations.filter { $0.isCalled(name) }.map(\.registrationAuthority)
            guard !authorities.isEmpty else {
                throw CommandFailure(
                    .notFound, "there is no federation called '\(DisplayedText.line(name, limit: 100))'",
                    hint: "Name it as the dashboard does, by its short code, or by its registration authority.")
            }
            uses = uses.filter { authorities.contains($0.federation) }
        }
        if case .url(let url) = request.selection {
            uses = uses.filter { $0.url == url }
            guard !uses.isEmpty else {
                throw CommandFailure(
                    .notFound,
                    "no current entity declares the privacy statement '\(DisplayedText.line(url, limit: 200))'",
                    hint: "Write the address exactly as the metadata do.")
            }
        }
        return uses
    }

    private func ask(
        _ urls: [String], _ request: LinkCheckRequest, _ recorder: LinkRecorder, _ summary: inout LinkCheckSummary
    ) async throws {
        var settings = settings
        settings.wantsBody = request.checksContent
        let run = try LinkChecker(settings: settings).check(urls)
        let stop = StopReason()
        let done: Int
        do {
            done = try await results(of: run, urls.count, request, recorder, stop)
        } catch {
            // What went wrong is what has to be told, whether or not the rest can be kept.
            try? recorder.flush(wait: Self.lastWait)
            throw error
        }
        try recorder.finish(wait: max(request.wait, Self.lastWait))
        summary.checked = done
        summary.remaining = urls.count - done
        summary.stopped = summary.remaining > 0 ? stop.reason : nil
    }

    /// Collects and records results until there are no more of them, or the check is stopped.
    ///
    /// - Returns: how many links were asked.
    private func results(
        of run: LinkCheckRun, _ total: Int, _ request: LinkCheckRequest, _ recorder: LinkRecorder, _ stop: StopReason
    ) async throws -> Int {
        let signals = StopSignals()
        return try await withThrowingTaskGroup(of: Int?.self) { group in
            group.addTask { try await collect(run, total, recorder) }
            group.addTask {
                try await recorder.flushRegularly()
                return nil
            }
            group.addTask {
                guard await signals.wait() else { return nil }
                stop.set(.signal)
                run.stop()
                return nil
            }
            if let limit = request.timeLimit {
                group.addTask {
                    guard (try? await Task.sleep(for: limit)) != nil else { return nil }
                    stop.set(.timeLimit)
                    run.stop()
                    return nil
                }
            }
            // The reader ends by itself; the others only by a failure, or when they are told to.
            while let result = try await group.next() {
                guard let result else { continue }
                group.cancelAll()
                return result
            }
            return 0
        }
    }

    /// - Returns: how many links were asked.
    private func collect(_ run: LinkCheckRun, _ total: Int, _ recorder: LinkRecorder) async throws -> Int {
        var progress = LinkCheckProgress(total: total)
        context.progress(progress.update)
        for try await result in run {
            recorder.add(LinkCheckRecord(result, now: context.clock.now()))
            progress.add(result.kind)
            context.progress(progress.update)
        }
        return progress.done
    }
}

extension FederationName {
    fileprivate func isCalled(_ text: String) -> Bool {
        [registrationAuthority, name, code ?? ""].contains { $0.lowercased() == text.lowercased() && !$0.isEmpty }
    }
}
