import Foundation
import Glibc
import Testing

/// Links of which the server answers twenty, and holds all others until the test is over.
@Suite("check-links: interrupted and at the same time", .serialized, .needsSQLite)
struct LinkCheckInterruptionTests {
    private static let answered = 20
    private static let declared = 30

    private let gate = LinkServer.Gate()
    private let links: LinkServer

    init() throws {
        let gate = gate
        links = try LinkServer { request in
            let number = request.line.split(separator: "-").last.flatMap { Int($0.prefix(2)) } ?? 0
            if number >= Self.answered { gate.wait() }
            return ServerResponse()
        }
        try links.workspace.importReport(try aggregate())
    }

    /// The links are asked in this order.
    private func aggregate() throws -> String {
        try links.aggregate((0..<Self.declared).map { links.url("page-\($0 < 10 ? "0" : "")\($0)") })
    }

    /// Waits until everything that was answered has been written though the check goes on.
    private func waitForResults() throws {
        try eventually("all answers are stored") { try links.stored() == Self.answered }
    }

    private func expectTheRest() throws {
        gate.open()
        let report = try links.check()
        #expect(report.checked == Self.declared - Self.answered)
        #expect(report.reused == Self.answered)
        #expect(report.outcomes == [.init(kind: "ok", links: Self.declared)])
        try links.workspace.run("integrity-check", "--database", links.workspace.database).expectSuccess()
    }

    @Test("SIGKILL loses nothing that is older than a second, and the next check goes on from there")
    func killed() throws {
        let command = try links.start()
        try waitForResults()
        command.kill()
        #expect(try command.wait().status == -SIGKILL)
        #expect(try links.stored() == Self.answered)
        try expectTheRest()
    }

    @Test("Ctrl-C, SIGTERM and the time limit end it in order, with its summary", arguments: [SIGINT, SIGTERM, 0])
    func stopped(signal: Int32) throws {
        let command = try links.start(signal == 0 ? ["--time-limit", "6s"] : [])
        if signal != 0 {
            try waitForResults()
            command.send(signal)
        }
        let result = try command.wait(limit: 60)
        #expect(result.status == 3, "\(result.error)")
        let report: LinkCheckReport = try result.json()
        #expect(report.stopped == (signal == 0 ? "time-limit" : "signal"))
        #expect(report.checked + report.remaining == Self.declared)
        #expect(try links.stored() == report.checked)
        if signal != 0 { try expectTheRest() }
        gate.open()
    }

    @Test("A second check ends at once and names the first; an import need not wait for it")
    func second() throws {
        let command = try links.start()
        try waitForResults()
        defer { gate.open() }
        try links.start().wait().expectFailure(
            11, "edugain.db.links.lock", "process \(command.processIdentifier)", "check-links", "--wait")
        try links.workspace.importReport(try aggregate())
        command.kill()
    }

    @Test("A link check that cannot be done is told by an import, which is done all the same")
    func importing() throws {
        let lock = open(links.workspace.database + ".links.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        gate.open()
        let source = try aggregate()
        let arguments = links.workspace.importArguments(source, ["--json", "--validate-urls"])
        let result = try links.workspace.start(arguments, environment: links.environment).wait()
        #expect(result.status == 3)
        #expect(result.error.contains("links.lock"))
        let report: ImportLinkReport = try result.json()
        #expect(report.outcome == "imported")
        #expect(report.links == nil)
        #expect(report.linkFailure?.contains("links.lock") == true)
        #expect(try links.workspace.runs().map(\.outcome) == ["imported", "imported"])
        flock(lock, LOCK_UN)
        let second = try links.workspace.start(arguments, environment: links.environment).wait().expectSuccess()
        #expect(try second.json(ImportLinkReport.self).links?.checked == Self.declared)
        #expect(try links.workspace.runImport(source, "--dry-run", "--validate-urls").status == 64)
    }
}
