import Synchronization
import Testing

@testable import Fetch

@Suite(.timeLimit(.minutes(5))) struct LinkProxyTests {
    /// A proxy that answers itself in place of whom it is asked to reach.
    private func proxy(_ status: String = "200 OK") throws -> ScriptedServer {
        try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 \(status)\r\n\r\n")
            guard status.hasPrefix("200"), let request = connection.readRequest() else { return }
            let isRight = request.hasPrefix("HEAD /page HTTP/1.1\r\nHost: pages.example:8080\r\n")
            connection.answer(isRight ? "200 OK" : "400 Bad Request")
        }
    }

    private func settings(_ proxy: ScriptedServer, addresses: [String]) -> LinkCheckSettings {
        LinkCheckFixture.settings(ports: [8080], allowed: []) {
            $0.proxy = proxy.url("")
            $0.lookup = AddressLookup { _ in addresses.compactMap { IPAddress($0) } }
        }
    }

    @Test(arguments: [(["10.0.0.1", "192.88.98.1"], "192.88.98.1"), (["2600::1"], "[2600::1]")])
    func theProxyIsToldAnAddressThatWasJudged(addresses: [String], chosen: String) async throws {
        let proxy = try proxy()
        let result = try await LinkCheckFixture.result(
            of: "http://pages.example:8080/page", settings(proxy, addresses: addresses))
        #expect(result.kind == .ok, "\(result)")
        #expect(proxy.requests.first?.hasPrefix("CONNECT \(chosen):8080 HTTP/1.1\r\n") == true, "\(proxy.requests)")
    }

    @Test(arguments: [["10.0.0.1"], ["127.0.0.1", "::1"], ["::ffff:169.254.169.254"]])
    func theProxyIsNotAskedForWhatIsForbidden(addresses: [String]) async throws {
        let proxy = try proxy()
        let result = try await LinkCheckFixture.result(
            of: "http://pages.example:8080/page", settings(proxy, addresses: addresses))
        #expect(result.kind == .forbiddenAddress && proxy.connections == 0, "\(result)")
    }

    @Test func aNameWithoutAddressIsDNS() async throws {
        let proxy = try proxy()
        let result = try await LinkCheckFixture.result(
            of: "http://pages.example:8080/page", settings(proxy, addresses: []))
        #expect(result.kind == .dns && proxy.connections == 0 && result.tries == 2, "\(result)")
    }

    @Test func whatTheProxyCannotReachIsRefused() async throws {
        let proxy = try proxy("503 Service Unavailable")
        let result = try await LinkCheckFixture.result(
            of: "http://pages.example:8080/page", settings(proxy, addresses: ["192.88.98.1"]))
        #expect(result.kind == .refused && result.status == nil, "\(result)")
        #expect(result.message == "The proxy made no connection (its status is 503).")
    }

    @Test(arguments: ["gone", "407 Proxy Authentication Required"])
    func aProxyThatCannotBeUsedIsNoFaultOfTheLinks(status: String) async throws {
        let proxy = try proxy(status)
        var settings = settings(proxy, addresses: ["192.88.98.1"])
        if status == "gone" {
            let port = try ScriptedServer(address: 3) { _, _, _ in }.port
            settings.proxy = "http://127.0.0.3:\(port)"
        }
        let error = await #expect(throws: LinkCheckError.self) {
            try await LinkCheckFixture.results(of: ["http://pages.example:8080/page", "x:y"], settings)
        }
        guard case .proxy = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
