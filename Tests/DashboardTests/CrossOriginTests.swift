import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct CrossOriginTests {
    @Test(arguments: [
        "/api/v1/entities", "/api/v1/entities/x", "/api/v1/entities?role=nonsense", "/api/federations",
        "/api/openapi.json", "/feed.atom",
    ])
    func whatEverybodyMayReadOtherSitesMayReadToo(uri: String) async throws {
        try await Version1Fixture.make().withClient { client in
            for method in [HTTPRequest.Method.get, .head] {
                try await client.execute(uri: uri, method: method, headers: [.origin: "https://other.example"]) {
                    answer in
                    #expect(answer.headers[.accessControlAllowOrigin] == "*", "\(method) \(answer.status)")
                    #expect(answer.headers[.accessControlExposeHeaders]?.contains("ETag") == true)
                    #expect(answer.headers[.accessControlAllowCredentials] == nil)
                }
            }
            try await client.execute(
                uri: uri, method: .options,
                headers: [.origin: "https://other.example", .accessControlRequestMethod: "GET"]
            ) { answer in
                #expect(answer.status == .noContent)
                #expect(answer.headers[.accessControlAllowOrigin] == "*")
                #expect(answer.headers[.accessControlAllowMethods] == "GET, HEAD, OPTIONS")
                #expect(answer.headers[.accessControlAllowHeaders]?.contains("If-None-Match") == true)
                #expect(answer.headers[.accessControlAllowHeaders]?.contains("Authorization") == false)
                #expect(answer.headers[.accessControlMaxAge] == "86400")
                #expect(answer.headers[.accessControlAllowCredentials] == nil)
            }
        }
    }

    @Test func nothingElseIsOpenToOtherSites() async throws {
        try await Version1Fixture.make().withClient { client in
            for uri in [
                "/", "/api/database/export", "/config", "/sign-in", "/entities", "/api/nothing", "/metrics",
                "/api/refresh/events",
            ] {
                for method in [HTTPRequest.Method.get, .options, .post] {
                    try await client.execute(uri: uri, method: method, headers: [.origin: "https://other.example"]) {
                        #expect($0.headers[.accessControlAllowOrigin] == nil, "\(method) \(uri)")
                        #expect($0.headers[.accessControlAllowMethods] == nil, "\(method) \(uri)")
                    }
                }
            }
            try await client.execute(uri: "/api/v1/entities", method: .post) {
                #expect($0.status == .methodNotAllowed)
                #expect($0.headers[.accessControlAllowOrigin] == nil)
            }
        }
    }

    /// What needs a token is left out by what it is, not by a list of names.
    @Test func noOperationForAdministratorsIsOpen() async throws {
        try await Version1Fixture.make().withClient { client in
            for operation in APIOperation.all where operation.audience == .administrators {
                let isReadByAllAsWell = APIOperation.all.contains {
                    $0.path == operation.path && $0.audience == .everybody && $0.method == .get
                }
                if isReadByAllAsWell { continue }
                try await client.execute(uri: operation.path, method: .options) {
                    #expect($0.headers[.accessControlAllowOrigin] == nil, "\(operation.path)")
                }
            }
        }
    }
}
