import DemoData
import Foundation
import Glibc
import Testing

@Suite("serve: a stop drops nothing", .needsPython, .serialized)
struct StopTests {
    private let workspace: Workspace
    private let notify: NotifySocket

    init() throws {
        workspace = try Workspace()
        notify = try NotifySocket(workspace)
    }

    private func dashboard(_ kind: String = "tcp") throws -> (SocketActivation, ClientConnection.Place) {
        let activation = try SocketActivation(workspace, [kind], environment: ["NOTIFY_SOCKET": notify.path])
        let port = try activation.ports()[0]
        let place = port > 0 ? ClientConnection.Place.tcp(port: port) : .unix(path: String(kind.dropFirst(5)))
        #expect(ClientConnection(place).exchange("/livez").answer?.status == 200)
        #expect(notify.receive(within: 20)?.hasPrefix("READY=1") == true)
        return (activation, place)
    }

    /// Sends SIGTERM, and returns when the stop has begun.
    private func terminate(_ activation: SocketActivation) throws {
        try activation.terminate()
        #expect(notify.receive(within: 20)?.hasPrefix("STOPPING=1") == true)
    }

    @Test("A client that has connected but not asked before the stop is answered")
    func firstRequest() throws {
        let (activation, place) = try dashboard()
        let client = ClientConnection(place)
        let accepted = ClientConnection(place)
        // Connections are accepted in their order.
        #expect(accepted.exchange("/livez").answer?.isLast == false)
        try terminate(activation)
        // Who waits for another answer hears earlier that there will be none.
        if case .silence = accepted.receive() {} else { Issue.record("a kept connection is closed without a word") }
        let answer = client.exchange("/livez").answer
        #expect(answer?.status == 200)
        #expect(answer?.isLast == true, "the answer says that it is the last one")
        #expect(try activation.end().status == 0)
    }

    @Test("A request of which half was sent before the stop is answered")
    func halfRequest() throws {
        let (activation, place) = try dashboard()
        let client = ClientConnection(place)
        #expect(client.send("GET /livez HTT"))
        #expect(ClientConnection(place).exchange("/livez").answer?.status == 200)
        try terminate(activation)
        // Longer than a silent connection is waited for.
        usleep(1_800_000)
        #expect(client.send("P/1.1\r\nHost: localhost\r\n\r\n"))
        #expect(client.receive().answer?.isLast == true)
        #expect(try activation.end().status == 0)
    }

    @Test("Connections on which nobody asks any more do not hold up the stop")
    func idle() throws {
        let (activation, place) = try dashboard()
        let kept = ClientConnection(place)
        #expect(kept.exchange("/livez").answer?.isLast == false)
        let silent = ClientConnection(place)
        #expect(ClientConnection(place).exchange("/livez").answer?.status == 200)
        let begin = ContinuousClock.now
        try terminate(activation)
        if case .silence = kept.receive() {} else { Issue.record("a kept connection is closed without a word") }
        if case .silence = silent.receive() {} else { Issue.record("a silent connection is closed without a word") }
        #expect(try activation.end().status == 0)
        #expect(ContinuousClock.now - begin < .seconds(10))
    }

    /// Makes the list of federations larger than what systems keep for a connection.
    private func importManyFederations() throws {
        let entities = (0..<4_000).map {
            (id: "https://entity-\($0).example", authority: String?.some("https://federation-\($0).example"))
        }
        try workspace.runImport(try workspace.write(Aggregates.plain(entities), to: "many.xml")).expectSuccess()
    }

    @Test("A client that ends its side after the request gets the whole answer")
    func halfClosed() throws {
        try importManyFederations()
        let (activation, place) = try dashboard("unix:\(workspace.path("web.sock"))")
        let client = ClientConnection(place)
        #expect(client.send("GET /federations HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        client.finishSending()
        #expect(client.receive(pause: 1_000).answer?.status == 200)
        try activation.stop()
    }

    @Test("A client that reads slowly gets the whole answer", arguments: ["tcp", "unix"])
    func slowReader(_ kind: String) throws {
        try importManyFederations()
        let (activation, place) = try dashboard(kind == "tcp" ? "tcp" : "unix:\(workspace.path("web.sock"))")
        let expected = try #require(ClientConnection(place).exchange("/federations").answer)
        #expect(expected.body.utf8.count > 1_000_000)
        let client = ClientConnection(place, receiveBuffer: 65_536)
        #expect(client.send("GET /federations HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        #expect(client.hasSomethingToRead(within: 20))
        try terminate(activation)
        #expect(client.receive(pause: 10_000).answer?.body == expected.body)
        #expect(try activation.end().status == 0)
    }

    /// Restarts a dashboard again and again while clients ask it for pages that are in no cache.
    private func answersDuringRestarts(_ habit: DashboardClients.Habit) throws -> [DashboardClients.Answer] {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 400)))
        let (activation, place) = try dashboard()
        let clients = DashboardClients(
            count: 20, place: place, habit: habit, address: { "/federations?n=\($0)" },
            judge: { $0.contains("</html>") ? "whole" : "not whole" })
        for _ in 0..<5 {
            let asked = clients.answers.count
            try eventually("the clients get answers") { clients.answers.count > asked + 40 }
            try activation.stop()
            try activation.start()
        }
        let answers = try clients.stop()
        try activation.stop()
        #expect(try activation.exitCodes() == [Int](repeating: 0, count: 6))
        return answers
    }

    @Test("Of many clients with a connection for each request none notices five restarts")
    func newConnections() throws {
        let answers = try answersDuringRestarts(.renews)
        #expect(answers.filter { $0.status != 200 || $0.verdict != "whole" }.isEmpty)
    }

    @Test("Of many clients that keep their connections none notices five restarts")
    func keptConnections() throws {
        let answers = try answersDuringRestarts(.keepsAndRetries)
        #expect(answers.filter { $0.status != 200 || $0.verdict != "whole" }.isEmpty)
    }
}
