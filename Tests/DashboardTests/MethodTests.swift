import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct MethodTests {
    @Test(arguments: [
        ("/", HTTPRequest.Method.post, "GET, HEAD"), ("/federations", .post, "GET, HEAD"),
        ("/entities/x", .delete, "GET, HEAD"), ("/config/refresh", .get, "POST"), ("/config/refresh", .head, "POST"),
        ("/sign-out", .get, "POST"), ("/sign-in", .put, "GET, HEAD, POST"), ("/api/federations", .patch, "GET, HEAD"),
        ("/api/database/export", .post, "GET, HEAD"), ("/health", .options, "GET, HEAD"),
        ("/api/settings", .delete, "GET, HEAD, POST"), ("/api/settings/reset", .get, "POST"),
        ("/config/settings", .get, "POST"), ("/config/settings/reset", .get, "POST"),
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
                #expect(response.text.contains("<a href=\"/\">overview</a>") != uri.hasPrefix("/api/"))
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
}
