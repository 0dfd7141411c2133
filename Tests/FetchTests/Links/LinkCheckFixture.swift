import Testing

@testable import Fetch

/// Link checks of servers of the tests' own: without pauses, and of 127.0.0.1 alone.
enum LinkCheckFixture {
    static func settings(
        ports: [UInt16], allowed: [String] = ["127.0.0.1"], _ change: (inout LinkCheckSettings) -> Void = { _ in }
    ) -> LinkCheckSettings {
        var settings = LinkCheckSettings(product: "fetch-tests/1", contact: "https://example.org/why")
        settings.pausePerHost = .zero
        settings.pauseBeforeSecondTry = .milliseconds(1)
        settings.ports = Set(ports)
        settings.allowedNetworks = allowed.compactMap { AddressNetwork($0) }
        change(&settings)
        return settings
    }

    static func results(of urls: [String], _ settings: LinkCheckSettings) async throws -> [LinkResult] {
        var results: [LinkResult] = []
        for try await result in try LinkChecker(settings: settings).check(urls) { results.append(result) }
        return results
    }

    /// The result of the one link that is checked.
    static func result(of url: String, _ settings: LinkCheckSettings) async throws -> LinkResult {
        let results = try await results(of: [url], settings)
        try #require(results.count == 1)
        return results[0]
    }

    /// The result of one link to the only server that may be asked.
    static func result(of server: ScriptedServer, _ path: String = "/metadata.xml") async throws -> LinkResult {
        try await result(of: server.url(path), settings(ports: [server.port]))
    }

    /// The methods of what a server was asked.
    static func methods(_ server: ScriptedServer) -> [String] {
        server.requests.map { String($0.prefix { $0 != " " }) }
    }
}
