import DemoData
import Foundation
import Glibc
import Testing

@Suite("serve", .needsCurl, .serialized)
struct ServeTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func importDemo(_ options: DemoOptions = DemoOptions(entities: 30), step: Int = 0) throws {
        try workspace.importReport(try workspace.aggregate(options, step: step))
    }

    @Test("A dashboard that was started before the first import shows it within two seconds")
    func missingDatabase() throws {
        let dashboard = try DashboardProcess(workspace)
        #expect(try dashboard.body("/").contains("There are no data yet"))
        try importDemo()
        try eventually("the import is shown", within: 2) {
            try dashboard.body("/").contains("What the last import changed")
        }
        #expect(try dashboard.stop().status == 0)
    }

    @Test("A new import is shown within two seconds")
    func newImport() throws {
        try importDemo()
        let dashboard = try DashboardProcess(workspace)
        #expect(try dashboard.body("/api/snapshot/latest").contains("\"total_entities\":30,"))
        try workspace.runImport(
            try workspace.write(Aggregates.plain(count: 29), to: "plain.xml")
        ).expectSuccess()
        try eventually("the new import is shown", within: 2) {
            try dashboard.body("/api/snapshot/latest").contains("\"total_entities\":29,")
        }
    }

    @Test("A database file that takes the place of another is shown within two seconds, and never a mixture")
    func replacedDatabase() throws {
        try importDemo()
        let other = try Workspace()
        try other.runImport(try other.write(Aggregates.plain(count: 7), to: "plain.xml")).expectSuccess()
        let dashboard = try DashboardProcess(workspace)
        #expect(try dashboard.body("/api/snapshot/latest").contains("\"total_entities\":30,"))
        try #require(rename(other.database, workspace.database) == 0)
        try eventually("the other database is shown", within: 2) {
            try dashboard.body("/api/snapshot/latest").contains("\"total_entities\":7,")
        }
        for _ in 0..<20 {
            #expect(try dashboard.body("/api/snapshot/latest").contains("\"total_entities\":7,"))
        }
    }

    @Test("systemd is told when it is ready, that it lives, and when it stops")
    func notifications() throws {
        try importDemo()
        let notify = try NotifySocket(workspace)
        let dashboard = try DashboardProcess(
            workspace, environment: ["NOTIFY_SOCKET": notify.path, "WATCHDOG_USEC": "400000"])
        let ready = try #require(notify.receive(within: 20)).split(separator: "\n")
        #expect(ready.first == "READY=1")
        #expect(ready.last?.hasPrefix("STATUS=\(dashboard.socket): 30 entities, checked at ") == true)
        #expect(notify.receive(within: 20) == "WATCHDOG=1")
        try workspace.runImport(
            try workspace.write(Aggregates.plain(count: 29), to: "plain.xml")
        ).expectSuccess()
        try eventually("the status is renewed", within: 20) {
            notify.receive(within: 20)?.hasPrefix("STATUS=\(dashboard.socket): 29 entities, ") == true
        }
        kill(dashboard.command.processIdentifier, SIGTERM)
        var last: String?
        while let message = notify.receive(within: 3) { last = message }
        #expect(last?.hasPrefix("STOPPING=1\nSTATUS=") == true)
        #expect(try dashboard.command.wait(limit: 30).status == 0)
    }

    @Test("SIGHUP from systemd changes nothing")
    func hangup() throws {
        let notify = try NotifySocket(workspace)
        let dashboard = try DashboardProcess(workspace, environment: ["NOTIFY_SOCKET": notify.path])
        try eventually("the log says so") {
            dashboard.command.send(SIGHUP)
            return try dashboard.command.errorSoFar().contains("SIGHUP changes nothing")
        }
        #expect(try dashboard.status("/livez") == "200")
        #expect(try dashboard.stop().status == 0)
    }

    @Test("The socket of a killed server is taken over, that of a living one is not")
    func socketFile() throws {
        let first = try DashboardProcess(workspace)
        let second = try workspace.run("serve", "--database", workspace.database, "--socket", first.socket)
        second.expectFailure(1, "another server listens on", "HINT")
        first.command.kill()
        _ = try first.command.wait()
        let third = try DashboardProcess(workspace)
        #expect(try workspace.permissions(third.socket) == 0o660)
        #expect(try third.stop().status == 0)
        let plain = try workspace.write("text".utf8, to: "plain")
        try workspace.run("serve", "--socket", plain).expectFailure(1, "is not a socket")
        #expect(try workspace.contents(plain) == Array("text".utf8))
    }

    @Test("Answers carry the date, and the last one on a connection says so")
    func connections() throws {
        let dashboard = try DashboardProcess(workspace)
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        #expect(try dashboard.head("/").contains(/\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/))
        #expect(try dashboard.head("/").contains(" \(year) "))
        let client = ClientConnection(.unix(path: dashboard.socket))
        #expect(client.exchange("/livez").answer?.isLast == false)
        #expect(client.send("GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        #expect(client.receive().answer?.isLast == true)
        if case .silence = client.receive() {} else { Issue.record("the server ends the connection") }
    }

    @Test("A port that is taken is an error that says so")
    func takenPort() throws {
        let taken = try ScriptedServer { _ in .notModified("x") }
        try workspace.run("serve", "--port", "\(taken.port)").expectFailure(1, "cannot listen", "HINT")
    }

    @Test("Serving leaves no file behind and changes no byte of the database")
    func readsOnly() throws {
        try importDemo()
        let before = try workspace.contents(workspace.database)
        let dashboard = try DashboardProcess(workspace)
        #expect(try dashboard.status("/federations") == "200")
        #expect(try dashboard.stop().status == 0)
        #expect(try workspace.contents(workspace.database) == before)
    }

    @Test("Clients that read while imports run get every page")
    func readersDuringImports() throws {
        let options = DemoOptions(entities: 400, churn: 0.3)
        try importDemo(options)
        let dashboard = try DashboardProcess(workspace)
        let identifiers = try workspace.currentEntities().map { $0[0] }
        for step in 1...3 {
            let running = try workspace.start(workspace.importArguments(try workspace.aggregate(options, step: step)))
            var asked = 0
            repeat {
                let identifier = identifiers[(step * 100 + asked) % identifiers.count]
                let path = identifier.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                #expect(try dashboard.status("/entities/\(path)") == "200", "\(identifier)")
                asked += 1
            } while !running.ends(within: 0)
            #expect(try running.wait().status == 0)
        }
    }
}
