import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct MethodTests {
    @Test(arguments: [
        ("/", HTTPRequest.Method.post, "GET, HEAD, OPTIONS"), ("/federations", .post, "GET, HEAD, OPTIONS"),
        ("/entities/x", .delete, "GET, HEAD, OPTIONS"), ("/config/refresh", .get, "OPTIONS, POST"),
        ("/config/refresh", .head, "OPTIONS, POST"), ("/sign-out", .get, "OPTIONS, POST"),
        ("/sign-in", .put, "GET, HEAD, OPTIONS, POST"), ("/api/federations", .patch, "GET, HEAD, OPTIONS"),
        ("/api/database/export", .post, "GET, HEAD, OPTIONS"), ("/health", .put, "GET, HEAD, OPTIONS"),
        ("/api/settings", .delete, "GET, HEAD, OPTIONS, POST"), ("/api/settings/reset", .get, "OPTIONS, POST"),
        ("/config/settings", .get, "OPTIONS, POST"), ("/config/settings/reset", .get, "OPTIONS, POST"),
        ("/history", HTTPRequest.Method("QUERY") ?? .patch, "GET, HEAD, OPTIONS"),
    ])
    func aMethodThatAnAddressDoesNotTakeIs405WithThoseItDoes(
        uri: String, method: HTTPRequest.Method, allowed: String
    ) async throws {
        try await DashboardFixture().withClient { client in
            try await client.execute(uri: uri, method: method) { response in
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == allowed)
                if method == .head { return }
                #expect(response.text.contains("This address takes \(allowed)"))
                let isPage = response.text.contains("<a href=\"/\">overview</a>")
                #expect(isPage != APIOperation.isForPrograms(uri))
            }
        }
    }

    @Test func anUnknownAddressStays404WhateverTheMethod() async throws {
        try await DashboardFixture().withClient { client in
            for method in [HTTPRequest.Method.get, .post, .delete] {
                try await client.execute(uri: "/nothing", method: method) { #expect($0.status == .notFound) }
            }
            try await client.execute(uri: "/federations", method: .head) { #expect($0.status == .ok) }
        }
    }

    @Test(arguments: [
        ("/", "GET, HEAD, OPTIONS"), ("/config/refresh", "OPTIONS, POST"),
        ("/api/database/export", "GET, HEAD, OPTIONS"),
        ("/entities/x%2Fy", "GET, HEAD, OPTIONS"),
    ])
    func everyAddressTellsItsMethods(uri: String, allowed: String) async throws {
        try await DashboardFixture().withClient { client in
            try await client.execute(uri: uri, method: .options) { response in
                #expect(response.status == .noContent)
                #expect(response.headers[.allow] == allowed)
                #expect(response.body.readableBytes == 0)
            }
        }
    }
}
