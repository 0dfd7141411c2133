import Foundation
import Glibc
import Logging
import Operations
import Synchronization
import Testing

@Suite struct AuditTrailTests {
    private let directory: TemporaryDirectory
    private let clock = WallClock(now: { 1_774_756_800 })

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var path: String { directory.path + "/audit.log" }

    private func trail(_ log: KeptLog = KeptLog(), path: String? = nil, level: Logger.Level = .info) -> AuditTrail {
        var logger = log.logger
        logger.logLevel = level
        return AuditTrail(path: path ?? self.path, clock: clock, logger: logger)
    }

    private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func anEventIsOneLineInTheJournalAndInTheFile() throws {
        let log = KeptLog()
        trail(log).record(
            .databaseImport, by: "anna", from: "192.0.2.7", outcome: .failed,
            details: [("file", "a b"), ("reason", "too\nold")])
        let line = "event=database-import outcome=failed from=192.0.2.7 by=anna file=\"a b\" reason=\"too\\nold\""
        #expect(log.lines == ["error: audit \(line)"])
        #expect(try text() == "time=2026-03-29T04:00:00Z \(line)\n")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
    }

    @Test func whatClientsChooseStaysInItsPlace() throws {
        let hostile = "x\ntime=2026-03-29T04:00:00Z event=sign-in outcome=refused from=198.51.100.9 by=-"
        trail().record(.signIn, by: hostile, from: hostile, outcome: .refused, details: [("path", hostile)])
        let lines = try text().split(separator: "\n")
        #expect(lines.count == 1)
        let begin = "time=2026-03-29T04:00:00Z event=sign-in outcome=refused from=\"x\\ntime"
        #expect(lines.first?.hasPrefix(begin) == true)
    }

    @Test func whatIsThereStaysAndARotatedFileIsLeftAlone() throws {
        let trail = trail()
        trail.record(.signIn, by: "a", from: "x", outcome: .done)
        trail.record(.signOut, by: "a", from: "x", outcome: .done)
        let before = try text()
        #expect(before.split(separator: "\n").count == 2)
        try FileManager.default.moveItem(atPath: path, toPath: path + ".1")
        trail.record(.refresh, by: "a", from: "x", outcome: .done)
        #expect(try String(contentsOfFile: path + ".1", encoding: .utf8) == before)
        #expect(try text() == "time=2026-03-29T04:00:00Z event=refresh outcome=done from=x by=a\n")
    }

    @Test func aFailureLosesNoEventAndIsSaidOnce() throws {
        let log = KeptLog()
        let place = directory.path + "/later/audit.log"
        let trail = trail(log, path: place)
        for _ in 0..<3 { trail.record(.signIn, by: "a", from: "x", outcome: .done) }
        #expect(log.lines.filter { $0 == "notice: audit event=sign-in outcome=done from=x by=a" }.count == 3)
        let errors = log.lines.filter { $0.hasPrefix("error: ") }
        #expect(errors.count == 1)
        #expect(errors.first?.contains("\(place) cannot be made: No such file or directory") == true)
        try FileManager.default.createDirectory(atPath: directory.path + "/later", withIntermediateDirectories: false)
        for _ in 0..<2 { trail.record(.signOut, by: "a", from: "x", outcome: .done) }
        #expect(log.lines.filter { $0.contains("is written to \(place) again") }.count == 1)
        #expect(try String(contentsOfFile: place, encoding: .utf8).split(separator: "\n").count == 2)
    }

    @Test func aLineThatWasCutShortTakesNoOtherAlong() throws {
        try Data("time=2026-03-29T03:00:00Z event=sig".utf8).write(to: URL(fileURLWithPath: path))
        trail().record(.signIn, by: "a", from: "x", outcome: .done)
        #expect(
            try text() == """
                time=2026-03-29T03:00:00Z event=sig
                time=2026-03-29T04:00:00Z event=sign-in outcome=done from=x by=a

                """)
    }

    @Test(arguments: ["symbolic link", "hard link", "pipe"])
    func onlyAFileOfThisOneNameIsWritten(kind: String) throws {
        let other = directory.path + "/other"
        try Data("mine\n".utf8).write(to: URL(fileURLWithPath: other))
        switch kind {
        case "symbolic link": try #require(symlink(other, path) == 0)
        case "hard link": try #require(link(other, path) == 0)
        default: try #require(mkfifo(path, 0o600) == 0)
        }
        let log = KeptLog()
        trail(log).record(.signIn, by: "a", from: "x", outcome: .done)
        #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine\n")
        #expect(log.lines.filter { $0.hasPrefix("error: ") }.count == 1)
    }

    @Test func theJournalGetsItHoweverLittleIsLogged() {
        let log = KeptLog()
        trail(log, level: .error).record(.signIn, by: "a", from: "x", outcome: .done)
        #expect(log.lines == ["notice: audit event=sign-in outcome=done from=x by=a"])
    }

    @Test func linesOfManyAtOnceAreWhole() async throws {
        let trails = (0..<4).map { _ in trail() }
        let long = String(repeating: "z", count: 400)
        await withTaskGroup(of: Void.self) { group in
            for trail in trails {
                for _ in 0..<50 {
                    group.addTask {
                        trail.record(.refresh, by: "a", from: "x", outcome: .done, details: [("long", long)])
                    }
                }
            }
        }
        let lines = try text().split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == 200)
        #expect(Set(lines).count == 1)
    }
}

/// Keeps what is logged: level and message of each line.
private final class KeptLog: Sendable {
    private struct Handler: LogHandler {
        let log: KeptLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { log.kept.withLock { $0.append("\(event.level): \(event.message)") } }
    }

    private let kept = Mutex<[String]>([])
    var lines: [String] { kept.withLock { $0 } }
    var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }
}
