import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

/// Requests that change something, sent by a browser for a page of somebody else.
@Suite struct RequestOriginTests {
    private static func fields(_ pairs: [String: String]) throws -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in pairs { fields[try #require(HTTPField.Name(name))] = value }
        return fields
    }

    @Test(arguments: [
        [:], ["Origin": "null"], ["Origin": "http://evil.example"], ["Origin": "http://localhost.evil.example"],
        ["Origin": "http://evil.example/localhost"], ["Origin": "http://localhost:8001"], ["Origin": "localhost"],
        ["Referer": "http://evil.example/http://localhost/"], ["Sec-Fetch-Site": "cross-site"],
        ["Sec-Fetch-Site": "same-site"], ["Sec-Fetch-Site": "none"], ["Origin": "file://localhost"],
        ["Origin": "http://localhost", "Sec-Fetch-Site": "cross-site"],
        ["Origin": "http://localhost", "Sec-Fetch-Site": "same-site"],
        ["Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"],
        ["Origin": "http://evil.example", "Referer": "http://localhost/config"],
    ])
    func whatDoesNotComeFromOurPagesChangesNothing(headers: [String: String]) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            var fields = try Self.fields(headers)
            fields[.cookie] = session[.cookie]
            for uri in ["/config/refresh", "/sign-out"] {
                try await client.execute(uri: uri, method: .post, headers: fields) {
                    #expect($0.status == .forbidden, "\(uri)")
                }
            }
            let response = try await fixture.signIn(client, headers: fields)
            #expect(response.status == .forbidden)
            #expect(response.headers[.setCookie] == nil)
            #expect(!FileManager.default.fileExists(atPath: fixture.requestFile))
            try await client.execute(uri: "/config", method: .get, headers: session) { #expect($0.status == .ok) }
        }
    }

    @Test(arguments: [
        ["Origin": "http://localhost"], ["Origin": "http://LOCALHOST:80"], ["Referer": "http://localhost/config?x"],
        ["Sec-Fetch-Site": "same-origin"], ["Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"],
    ])
    func whatComesFromOurPagesIsDone(headers: [String: String]) async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            var fields = try Self.fields(headers)
            fields[.cookie] = try await fixture.session(client)[.cookie]
            try await client.execute(uri: "/config/refresh", method: .post, headers: fields) {
                #expect($0.status == .seeOther)
            }
            #expect(FileManager.default.fileExists(atPath: fixture.requestFile))
        }
    }

    @Test func aPageThatCameByHTTPIsNotOursByHTTPS() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient(from: RequestPeer(address: "127.0.0.1")) { client in
            let plain = try Self.fields(["Origin": "http://localhost", "X-Forwarded-Proto": "https"])
            #expect(try await fixture.signIn(client, headers: plain).status == .forbidden)
        }
    }

    @Test func whoSendsATokenNeedsNoOrigin() async throws {
        let fixture = try AdministrationFixture()
        try await fixture.withClient { client in
            let bearer: HTTPFields = [.authorization: "Bearer \(fixture.token)"]
            try await client.execute(uri: "/config/refresh", method: .post, headers: bearer) {
                #expect($0.status == .seeOther)
            }
            #expect(FileManager.default.fileExists(atPath: fixture.requestFile))
            try await client.execute(uri: "/config", method: .get, headers: bearer) {
                #expect($0.status == .ok)
                #expect(!$0.text.contains("Sign out"))
            }
            for wrong in ["Bearer wrong", "Bearer", "Bearer \(fixture.token) x", "Basic \(fixture.token)"] {
                try await client.execute(uri: "/api/database/export", method: .get, headers: [.authorization: wrong]) {
                    #expect($0.status == .forbidden, "\(wrong)")
                }
            }
        }
    }

    @Test func onlyAProxyOfThisHostIsBelievedWhomItAsksFor() async throws {
        func request(_ forwarded: String) throws -> Request {
            Request(
                head: .init(
                    method: .get, scheme: nil, authority: "localhost", path: "/",
                    headerFields: try Self.fields(["X-Forwarded-For": forwarded])),
                body: RequestBody(buffer: ByteBuffer()))
        }
        let good = try request("10.0.0.1, 203.0.113.9")
        func address(_ peer: RequestPeer?, _ request: Request) -> String {
            RequestPeer.$current.withValue(peer) { RequestPeer.clientAddress(of: request) }
        }
        #expect(address(RequestPeer(address: "127.0.0.1"), good) == "203.0.113.9")
        #expect(address(RequestPeer(address: "::1"), good) == "203.0.113.9")
        #expect(address(RequestPeer(address: nil), good) == "203.0.113.9")
        #expect(address(RequestPeer(address: "192.0.2.7"), good) == "192.0.2.7")
        #expect(address(nil, good) == "unknown")
        let hostile = try request("1.2.3.4 signed in")
        #expect(address(RequestPeer(address: "127.0.0.1"), hostile) == "127.0.0.1")
    }
}
