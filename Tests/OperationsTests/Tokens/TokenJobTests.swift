import Foundation
import Glibc
import Logging
import Operations
import Testing

@Suite struct TokenJobTests {
    private let directory: TemporaryDirectory
    private let job: TokenJob

    init() throws {
        directory = try TemporaryDirectory()
        let context = OperationContext(
            clock: WallClock(timeZone: "Europe/Zurich", now: { 1_774_756_800 }),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        job = TokenJob(
            path: directory.path + "/tokens",
            audit: AuditTrail(path: directory.path + "/audit.log", clock: context.clock, logger: context.logger),
            context: context)
    }

    private func text() throws -> String { try String(contentsOfFile: job.path, encoding: .utf8) }

    private func audit() throws -> String { try String(contentsOfFile: directory.path + "/audit.log", encoding: .utf8) }

    private func failure(_ body: () throws -> Void) throws -> CommandFailure {
        try #require(throws: CommandFailure.self) { try body() }
    }

    @Test func aTokenIsMadeListedAndRevokedAndAllOfThatIsWrittenDown() throws {
        let token = try job.make("anna")
        _ = try job.make("bert")
        #expect(token.description == token.token)
        let entries = try TokenFile(path: "", text: text()).entries
        #expect(entries.map(\.name) == ["anna", "bert"])
        #expect(entries.first?.digest == AdminToken.digest(token.token))
        var uses = TokenUses()
        if let anna = entries.first { uses[anna] = 1_774_756_860 }
        let list = try job.list(uses)
        #expect(
            list.description == """
                token  made                        last used
                anna   2026-03-29 06:00:00 +02:00  2026-03-29 06:01:00 +02:00
                bert   2026-03-29 06:00:00 +02:00  not known
                """)
        let revoked = try job.revoke("anna")
        #expect(revoked.description.hasPrefix("Revoked the token 'anna', made 2026-03-29 06:00:00 +02:00."))
        // systemd hands over a copy, which changes with a restart.
        #expect(revoked.description.contains("out once the dashboard has read \(job.path)"))
        #expect(revoked.description.contains("'systemctl restart edugain-dashboard'"))
        #expect(try job.list(uses).tokens.map(\.name) == ["bert"])
        let lines = try audit().split(separator: "\n").map { $0.replacing(/by=[^ ]+/, with: "by=X") }
        #expect(
            lines == [
                "time=2026-03-29T04:00:00Z event=token-new outcome=done from=local by=X token=anna",
                "time=2026-03-29T04:00:00Z event=token-new outcome=done from=local by=X token=bert",
                "time=2026-03-29T04:00:00Z event=token-revoke outcome=done from=local by=X token=anna",
            ])
        #expect(try !audit().contains(token.token))
        #expect(try !audit().contains(AdminToken.digest(token.token)))
    }

    @Test func whatElseStandsInTheFileStays() throws {
        let digest = AdminToken.digest("x")
        let before = "# mine\r\n\nanna \(digest) 2026-03-29T04:00:00Z\n\t# of bert, anna's friend\n"
        let rest = "bert \(digest) 2026-03-29T04:00:00Z"
        try (before + rest).write(toFile: job.path, atomically: false, encoding: .utf8)
        try #require(chmod(job.path, 0o604) == 0)
        if geteuid() == 0 { try #require(chown(job.path, 1, 65_534) == 0) }
        _ = try job.revoke("anna")
        #expect(try text() == "# mine\r\n\n\t# of bert, anna's friend\n" + rest)
        _ = try job.make("cid")
        #expect(try text().hasPrefix("# mine\r\n\n\t# of bert, anna's friend\n\(rest)\ncid "))
        var status = stat()
        try #require(stat(job.path, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o604)
        if geteuid() == 0 { #expect(status.st_uid == 1 && status.st_gid == 65_534) }
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        #expect(names.sorted() == ["audit.log", "tokens"])
    }

    @Test func aNameThatIsTakenUnknownOrNoneIsSaid() throws {
        _ = try job.make("anna")
        let before = try text()
        let taken = try failure { _ = try job.make("anna") }
        #expect(taken.status == .failed)
        #expect(taken.message == "there is a token 'anna' already, made 2026-03-29 06:00:00 +02:00")
        #expect(taken.hint?.contains("token revoke anna") == true)
        let unknown = try failure { _ = try job.revoke("bert") }
        #expect(unknown.status == .notFound)
        #expect(unknown.hint?.contains("token list") == true)
        for name in ["", "a b", "-a", "a\nb", "../x"] {
            #expect(try failure { _ = try job.make(name) }.status == .usage)
            #expect(try failure { _ = try job.revoke(name) }.status == .usage)
        }
        #expect(try text() == before)
        #expect(try audit().split(separator: "\n").count == 1)
    }

    @Test func aFileThatCannotBeUsedIsLeftAlone() throws {
        try "anna secret-by-mistake\n".write(toFile: job.path, atomically: false, encoding: .utf8)
        for body in [
            { _ = try job.make("bert") }, { _ = try job.revoke("anna") }, { _ = try job.list(TokenUses()) },
        ] as [() throws -> Void] {
            let failure = try failure(body)
            #expect(failure.status == .usage)
            #expect(failure.message.hasPrefix("\(job.path), line 1 is no token"))
        }
        #expect(try text() == "anna secret-by-mistake\n")
    }

    @Test func withoutAnyTokenTheListSaysHowToMakeOne() throws {
        #expect(try job.list(TokenUses()).description.contains("'edugain-ctl token new NAME'"))
        #expect(try failure { _ = try job.revoke("anna") }.status == .notFound)
        #expect(!FileManager.default.fileExists(atPath: job.path))
    }
}
