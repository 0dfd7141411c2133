import Foundation
import Glibc
import Synchronization
import Testing

/// Many clients that ask a dashboard for page after page, until they are told to stop.
final class DashboardClients: Sendable {
    struct Answer: Sendable {
        var path: String
        var begin: ContinuousClock.Instant
        /// HTTP status; 0 when there was no whole answer.
        var status: Int
        /// What ``judge`` made of the body.
        var verdict: String
    }

    /// What a client does with its connection.
    enum Habit: Sendable {
        /// Keeps it for all requests.
        case keeps
        /// Keeps it, and asks once more when it was closed before any byte of the answer came, as RFC 9112, section
        /// 9.3.1 allows.
        case keepsAndRetries
        /// Makes a new one for each request.
        case renews
    }

    private struct State {
        var answers: [Answer] = []
        var running = 0
        var isStopping = false
        var asked = 0
    }

    private let place: ClientConnection.Place
    private let habit: Habit
    private let address: @Sendable (Int) -> String
    private let judge: @Sendable (String) -> String
    private let state = Mutex(State())

    /// - Parameters:
    ///   - address: the path of the n-th page that is asked for, by whichever client.
    ///   - judge: says in a word what a page is.
    init(
        count: Int, place: ClientConnection.Place, habit: Habit = .keeps,
        address: @escaping @Sendable (Int) -> String, judge: @escaping @Sendable (String) -> String
    ) {
        self.place = place
        self.habit = habit
        self.address = address
        self.judge = judge
        state.withLock { $0.running = count }
        for _ in 0..<count { Thread { self.askUntilStopped() }.start() }
    }

    /// All answers so far.
    var answers: [Answer] { state.withLock { $0.answers } }

    /// Tells the clients to stop and waits until each has its last answer.
    func stop() throws -> [Answer] {
        state.withLock { $0.isStopping = true }
        try eventually("all clients have stopped") { state.withLock { $0.running == 0 } }
        return answers
    }

    private func askUntilStopped() {
        var connection = ClientConnection(place)
        var isUsed = false
        while true {
            let number = state.withLock { state -> Int? in
                guard !state.isStopping else { return nil }
                state.asked += 1
                return state.asked
            }
            guard let number else { break }
            let path = address(number)
            let begin = ContinuousClock.now
            var exchange = connection.exchange(path)
            if case .silence = exchange, isUsed, habit == .keepsAndRetries {
                connection = ClientConnection(place)
                exchange = connection.exchange(path)
            }
            let answer = exchange.answer
            isUsed = habit != .renews && answer?.isLast == false
            if !isUsed { connection = ClientConnection(place) }
            let verdict = answer.map { judge($0.body) } ?? "no answer"
            state.withLock {
                $0.answers.append(Answer(path: path, begin: begin, status: answer?.status ?? 0, verdict: verdict))
            }
            // People read; without a pause fifty clients would measure the processor.
            usleep(20_000)
        }
        state.withLock { $0.running -= 1 }
    }
}
