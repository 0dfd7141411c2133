import HTTPTypes
import Hummingbird
import Operations
import Testing

@testable import Dashboard

@Suite("Who asks")
struct RequestPeerTests {
    private static func fields(_ values: [String], name: String = "X-Forwarded-For") throws -> HTTPFields {
        var fields = HTTPFields()
        let name = try #require(HTTPField.Name(name))
        for value in values { fields.append(HTTPField(name: name, value: value)) }
        return fields
    }

    private static let proxies = "10.0.0.0/8, 2001:db8::/32,192.0.2.1"

    @Test(
        "is the last address that is no trusted proxy's",
        arguments: [
            ("10.0.0.1", ["203.0.113.9"], "203.0.113.9"), ("10.0.0.1", ["198.51.100.1, 203.0.113.9"], "203.0.113.9"),
            ("10.0.0.1", ["203.0.113.9, 10.1.1.1, 192.0.2.1"], "203.0.113.9"),
            ("10.0.0.1", ["1.2.3.4, 203.0.113.9", "10.1.1.1"], "203.0.113.9"),
            ("::ffff:10.0.0.1", ["203.0.113.9"], "203.0.113.9"), ("2001:db8::5", ["2001:db9::1"], "2001:db9::1"),
            ("10.0.0.1", ["10.0.0.2, 10.0.0.3"], "10.0.0.2"), ("10.0.0.1", [], "10.0.0.1"),
            ("10.0.0.1", ["203.0.113.9, forged"], "10.0.0.1"), ("10.0.0.1", ["203.0.113.9,"], "10.0.0.1"),
            ("10.0.0.1", ["203.0.113.9, x, 10.0.0.7"], "10.0.0.7"), ("10.0.0.1", ["1.2.3.4 signed in"], "10.0.0.1"),
            ("198.51.100.7", ["203.0.113.9"], "198.51.100.7"), ("127.0.0.1", ["203.0.113.9"], "127.0.0.1"),
        ])
    func client(peer: String, forwarded: [String], client: String) throws {
        let peer = RequestPeer(address: peer, trusting: try #require(TrustedProxies(Self.proxies)))
        #expect(peer.client(try Self.fields(forwarded)) == client)
    }

    @Test("is believed on a Unix socket, whatever the setting says")
    func unixSocket() throws {
        let peer = RequestPeer(address: nil, trusting: try #require(TrustedProxies("")))
        #expect(peer.client(try Self.fields(["203.0.113.9"])) == "203.0.113.9")
        #expect(peer.client(HTTPFields()) == "unix")
    }

    @Test(
        "may name the request, when it is trusted and the name is a good one",
        arguments: [
            ("127.0.0.1", "0123abcd", true), ("127.0.0.1", "A-b_c.9", true), ("192.0.2.9", "0123abcd", false),
            ("127.0.0.1", "a b", false), ("127.0.0.1", "a\"b", false),
            ("127.0.0.1", String(repeating: "a", count: 65), false),
            ("127.0.0.1", "", false),
        ])
    func identifier(peer: String, given: String, isTaken: Bool) throws {
        let request = Request(
            head: .init(
                method: .get, scheme: nil, authority: "a", path: "/",
                headerFields: try Self.fields([given], name: "X-Request-Id")),
            body: RequestBody(buffer: ByteBuffer()))
        let identifier = RequestIdentifier.of(request, from: RequestPeer(address: peer))
        #expect((identifier == given) == isTaken)
        #expect(identifier != RequestIdentifier.of(request, from: nil))
    }
}
