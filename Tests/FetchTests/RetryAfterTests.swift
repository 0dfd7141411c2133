import Fetch
import Foundation
import Testing

@Suite struct RetryAfterTests {
    private func pauses(retryAfter: String) async throws -> [Duration] {
        let server = try ScriptedServer { _, count, connection in
            guard count == 1 else { return connection.answer("200 OK", text: "x") }
            connection.answer("503 Service Unavailable", fields: ["Retry-After: \(retryAfter)"], text: "later")
        }
        let record = PauseRecord()
        let file = try TemporaryFile()
        _ = try await record.downloader().download(from: server.url(), into: file.descriptor)
        return record.pauses
    }

    @Test(arguments: [("17", 17), ("3600", 60), ("1", 2), ("soon", 2), ("-5", 2)])
    func secondsAreHonouredWithinThePolicy(field: String, seconds: Int) async throws {
        #expect(try await pauses(retryAfter: field) == [.seconds(seconds)])
    }

    @Test func aDateIsHonoured() async throws {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        let pause = try #require(try await pauses(retryAfter: formatter.string(from: Date() + 40)).first)
        #expect(pause > .seconds(20) && pause <= .seconds(40))
        #expect(try await pauses(retryAfter: formatter.string(from: Date() - 4000)) == [.seconds(2)])
        #expect(try await pauses(retryAfter: formatter.string(from: Date() + 4000)) == [.seconds(60)])
    }

    @Test func pausesDoubleUpToTheLongest() {
        let policy = RetryPolicy(attempts: 9, firstPause: .seconds(2), maximumPause: .seconds(15))
        #expect((1...5).map { policy.pause(afterAttempt: $0) } == [2, 4, 8, 15, 15].map { .seconds($0) })
        #expect(policy.pause(afterAttempt: .max) == .seconds(15))
        #expect(policy.pause(afterAttempt: 0) == .seconds(2))
        #expect(policy.pause(afterAttempt: 1, retryAfter: .seconds(9)) == .seconds(9))
        #expect(RetryPolicy(firstPause: .zero).pause(afterAttempt: .max) == .zero)
    }
}
