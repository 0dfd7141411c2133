import Testing

@testable import Operations

@Suite struct TrustedProxiesTests {
    @Test(arguments: [
        ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false), ("192.0.2.1", "192.0.2.1", true),
        ("192.0.2.128/25", "192.0.2.127", false), ("192.0.2.128/25", "192.0.2.129", true),
        ("128.0.0.0/1", "255.1.1.1", true), ("128.0.0.0/1", "127.0.0.1", false),
        ("10.0.0.0/8", "::ffff:10.1.1.1", true),
        ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
        ("::1", "::1", true), ("::1", "127.0.0.1", false), ("10.0.0.0/8,::1", "::1", true), ("", "127.0.0.1", false),
        (" 10.0.0.0/8 , ::1 ", "10.0.0.1", true),
    ])
    func anAddressIsInANetworkOrNot(networks: String, address: String, isIn: Bool) throws {
        let proxies = try #require(TrustedProxies(networks))
        #expect(proxies.contains(try #require(NumericAddress.bytes(of: address))) == isIn)
    }

    @Test(arguments: [
        "localhost", "192.0.2.0/33", "192.0.2.1/24", "0.0.0.0/0", "::/0", "10.0.0.0/8,", ",", "10.0.0.0/8 ::1", "10/8",
        "10.0.0.0/", "10.0.0.0/+8", "10.0.0.0/8/8", "::/129", "10.0.0.256", "2001:db8::1/32", "10.0.0.0/-1",
    ])
    func whatIsNoNetworkIsRefused(text: String) {
        #expect(TrustedProxies(text) == nil)
        #expect(ConfigurationKey.trustedProxies.complaint(about: text) != nil)
    }

    @Test func thisHostIsTrustedUnlessSomebodySaysOtherwise() throws {
        #expect(try Configuration(environment: ["HOME": "/h"]).trustedProxies == .thisHost)
        #expect(throws: CommandFailure.self) {
            try Configuration(environment: ["HOME": "/h", "EDUGAIN_TRUSTED_PROXIES": "proxy.example"])
        }
    }
}
