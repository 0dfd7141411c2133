import Foundation
import Glibc
import Testing

@Suite("serve: sockets from systemd", .needsPython)
struct SocketActivationTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func get(_ place: ClientConnection.Place) -> Int? {
        ClientConnection(place).exchange("/livez").answer?.status
    }

    @Test("All sockets that are handed over are served, and the configured address is not")
    func severalSockets() throws {
        let path = workspace.path("web.sock")
        let unused = workspace.path("unused.sock")
        let dashboard = try SocketActivation(workspace, ["tcp", "any", "unix:\(path)"], ["--socket", unused])
        let ports = try dashboard.ports()
        let permissions = try workspace.permissions(path)
        #expect(get(.tcp(port: ports[0])) == 200)
        #expect(get(.tcp(port: ports[1])) == 200)
        #expect(get(.unix(path: path)) == 200)
        #expect(!workspace.exists(unused))
        #expect(
            try dashboard.log().contains(
                """
                listens on http://127.0.0.1:\(ports[0]), http://0.0.0.0:\(ports[1]), \(path), \
                which systemd handed over (web
                """))
        try dashboard.stop()
        #expect(try dashboard.exitCodes() == [0])
        #expect(try workspace.permissions(path) == permissions, "the file is not ours")
    }

    @Test("Who connects while no dashboard runs is answered by the next one", arguments: ["tcp", "unix"])
    func queued(_ kind: String) throws {
        let path = workspace.path("web.sock")
        let dashboard = try SocketActivation(workspace, [kind == "tcp" ? "tcp" : "unix:\(path)"])
        let place = kind == "tcp" ? ClientConnection.Place.tcp(port: try dashboard.ports()[0]) : .unix(path: path)
        #expect(get(place) == 200)
        try dashboard.stop()
        // More than NIO would let wait.
        let count = 300
        var clients: [QueuedClient] = []
        while clients.count < count {
            let client = QueuedClient(place)
            try #require(client.isSent, "client \(clients.count) has no place in the queue")
            clients.append(client)
        }
        try dashboard.start()
        let answered = clients.filter { $0.connection.receive().answer?.status == 200 }.count
        #expect(answered == count)
    }

    @Test("The watchdog finds every socket alive, also one for all addresses")
    func watchdog() throws {
        let notify = try NotifySocket(workspace)
        let dashboard = try SocketActivation(
            workspace, ["tcp", "tcp6", "any", "unix:\(workspace.path("web.sock"))"],
            environment: ["NOTIFY_SOCKET": notify.path, "WATCHDOG_USEC": "400000"])
        #expect(notify.receive(within: 20)?.hasPrefix("READY=1\nSTATUS=http://127.0.0.1:") == true)
        #expect(notify.receive(within: 20) == "WATCHDOG=1")
        try dashboard.stop()
    }

    @Test("A descriptor that is nothing to listen on is an error that names it")
    func unusable() throws {
        let udp = try SocketActivation(workspace, ["tcp", "udp"]).end()
        udp.expectFailure(1, "descriptor 4 (unknown) from systemd", "another kind", "ListenStream=")
        let program = try Program.requirePath()
        func run(_ redirection: String, count: String) throws -> CommandResult {
            let script = "export LISTEN_PID=$$ LISTEN_FDS=\(count) LISTEN_FDNAMES=web; exec \"$@\" \(redirection)"
            return try workspace.start(executable: "/bin/sh", ["-c", script, "sh", program, "serve"]).wait()
        }
        try run("3</dev/null", count: "1").expectFailure(1, "descriptor 3 (web)", "it is not a socket")
        try run("3<&-", count: "1").expectFailure(1, "descriptor 3 (web)", "it is not ")
        try run("", count: "500").expectFailure(1, "descriptor 3 (web)", "it is not ")
        try run("", count: "many").expectFailure(1, "LISTEN_FDS is 'many'", "HINT")
    }

    @Test("Sockets for another process are none for us")
    func otherProcess() throws {
        let dashboard = try DashboardProcess(workspace, environment: ["LISTEN_PID": "1", "LISTEN_FDS": "1"])
        #expect(try dashboard.stop().status == 0)
    }
}

/// A client that has sent its request while nobody accepts.
private final class QueuedClient {
    let connection: ClientConnection
    let isSent: Bool

    init(_ place: ClientConnection.Place) {
        connection = ClientConnection(place)
        isSent = connection.send("GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }
}
