import Synchronization
import Testing

@testable import Fetch

/// What counts is what arrives at the sockets that nothing may arrive at. 127.0.0.1 is allowed where a test needs a
/// server that may be asked; 127.0.0.2 never is.
@Suite(.timeLimit(.minutes(5))) struct GuardedConnectionTests {
    /// A server of 127.0.0.2 at the same port as `other`, that nobody may come to.
    private func forbiddenServer(beside other: ScriptedServer) throws -> ScriptedServer {
        try ScriptedServer(address: 2, port: other.port) { _, _, connection in
            connection.answer("200 OK", text: "secret")
        }
    }

    @Test(arguments: [
        "127.0.0.1", "0x7f000001", "0x7F.1", "2130706433", "0177.0.0.1", "127.1", "127.0.0.1.", "0.0.0.0", "0",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::]", "localhost", "localhost.", "①②⑦.⓪.⓪.①", "%31%32%37.0.0.1",
    ])
    func noWayOfWritingItLeadsToThisMachine(host: String) async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "secret") }
        let settings = LinkCheckFixture.settings(ports: [server.port], allowed: [])
        let result = try await LinkCheckFixture.result(of: server.url(host: host), settings)
        #expect(server.connections == 0)
        // Of some ways of writing it libcurl makes a name that nobody has.
        #expect([.forbiddenAddress, .badURL, .dns].contains(result.kind), "\(result)")
        #expect(result.status == nil && result.message != nil)
    }

    @Test func aRedirectFromThePublicToThePrivateIsNotFollowed() async throws {
        let ports = Mutex<[UInt16]>([])
        let server = try ScriptedServer { _, _, connection in
            let port = ports.withLock { $0.first ?? 0 }
            connection.answer("302 Found", fields: ["Location: http://127.0.0.2:\(port)/latest/meta-data"])
        }
        ports.withLock { $0 = [server.port] }
        let forbidden = try forbiddenServer(beside: server)
        let result = try await LinkCheckFixture.result(of: server)
        #expect(result.kind == .forbiddenAddress)
        #expect(result.message == "127.0.0.2 is a loopback address.")
        #expect(result.finalURL == "http://127.0.0.2:\(server.port)/latest/meta-data" && result.redirects == 1)
        #expect(forbidden.connections == 0 && server.connections == 1)
    }

    @Test func aNameThatMeansSomethingElseTheSecondTimeIsJudgedTheSecondTime() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("405 Method Not Allowed") }
        let forbidden = try forbiddenServer(beside: server)
        let asked = Mutex(0)
        let settings = LinkCheckFixture.settings(ports: [server.port]) {
            $0.lookup = AddressLookup { _ in
                let first = asked.withLock { count in
                    count += 1
                    return count == 1
                }
                return [IPAddress(first ? "127.0.0.1" : "127.0.0.2")].compactMap(\.self)
            }
        }
        let result = try await LinkCheckFixture.result(of: server.url(host: "rebinding.example"), settings)
        #expect(asked.withLock { $0 } == 2)
        #expect(result.kind == .forbiddenAddress && result.requests == 2)
        #expect(forbidden.connections == 0 && server.connections == 1)
    }

    @Test(arguments: [["127.0.0.2", "127.0.0.1"], ["127.0.0.1", "127.0.0.2"]])
    func ofSeveralAddressesOnlyTheAllowedOneIsAsked(addresses: [String]) async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "x") }
        let forbidden = try forbiddenServer(beside: server)
        let settings = LinkCheckFixture.settings(ports: [server.port]) {
            $0.lookup = AddressLookup { _ in addresses.compactMap { IPAddress($0) } }
        }
        let result = try await LinkCheckFixture.result(of: server.url(host: "several.example"), settings)
        #expect(result.kind == .ok)
        #expect(forbidden.connections == 0 && server.connections == 1)
    }

    @Test func whereOnlyTheForbiddenOneIsThereNobodyIsAsked() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "x") }
        let gone = server.port
        let settings = LinkCheckFixture.settings(ports: [gone], allowed: []) {
            $0.lookup = AddressLookup { _ in ["127.0.0.1", "127.0.0.2", "::1"].compactMap { IPAddress($0) } }
        }
        let result = try await LinkCheckFixture.result(of: server.url(host: "several.example"), settings)
        #expect(result.kind == .forbiddenAddress)
        #expect(server.connections == 0)
    }

    @Test func anOpenConnectionIsForItsOwnNameOnly() async throws {
        let server = try ScriptedServer { request, _, connection in
            var request: String? = request
            while request != nil {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                request = connection.readRequest()
            }
        }
        let forbidden = try forbiddenServer(beside: server)
        let settings = LinkCheckFixture.settings(ports: [server.port]) {
            $0.concurrency = 1
            $0.lookup = AddressLookup { host in
                [IPAddress(host == "public.example" ? "127.0.0.1" : "127.0.0.2")].compactMap(\.self)
            }
        }
        let hosts = ["public", "public", "private", "public", "private"]
        let urls = hosts.enumerated().map { server.url("/\($0)", host: $1 + ".example") }
        let results = try await LinkCheckFixture.results(of: urls, settings)
        let kinds = Dictionary(uniqueKeysWithValues: results.map { ($0.url, $0.kind) })
        #expect(urls.map { kinds[$0] } == [.ok, .ok, .forbiddenAddress, .ok, .forbiddenAddress])
        #expect(server.connections == 1 && forbidden.connections == 0)
    }

    @Test func otherPortsAreNotAsked() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "x") }
        let result = try await LinkCheckFixture.result(of: server.url(), LinkCheckFixture.settings(ports: [80, 443]))
        #expect(result.kind == .forbiddenAddress)
        #expect(result.message == "Port \(server.port) is not one of those that are asked.")
        #expect(server.connections == 0)
    }

    @Test(arguments: [
        "file:///etc/passwd", "gopher://127.0.0.1/", "ftp://127.0.0.1/x", "javascript:1", "http://u:p@127.0.0.1/",
    ])
    func redirectsElsewhereThanToPagesAreNotFollowed(target: String) async throws {
        let server = try ScriptedServer { _, _, connection in
            connection.answer("302 Found", fields: ["Location: \(target)"])
        }
        let result = try await LinkCheckFixture.result(
            of: server.url(), LinkCheckFixture.settings(ports: [80, server.port]))
        #expect(result.kind == .badURL && result.status == 302)
        #expect(result.message?.hasPrefix("The page redirects to where it cannot be followed. ") == true)
        #expect(server.connections == 1)
    }
}
