import Testing

@testable import Fetch

@Suite struct AddressGuardTests {
    @Test(
        arguments: [
            ("127.0.0.1", "a loopback address"), ("127.255.255.254", "a loopback address"),
            ("::1", "a loopback address"), ("10.0.0.1", "a private address"), ("172.16.0.0", "a private address"),
            ("172.31.255.255", "a private address"), ("192.168.1.1", "a private address"),
            ("fd12:3456::1", "a private address"), ("fc00::1", "a private address"), ("fec0::1", "a private address"),
            ("169.254.1.1", "a link-local address"), ("fe80::1", "a link-local address"),
            ("febf::1", "a link-local address"),
            ("100.64.0.1", "an address shared by customers of a provider"),
            ("100.127.255.255", "an address shared by customers of a provider"),
            ("224.0.0.1", "a multicast address"), ("239.255.255.250", "a multicast address"),
            ("ff02::1", "a multicast address"), ("192.0.2.1", "an address for documentation"),
            ("198.51.100.7", "an address for documentation"), ("203.0.113.255", "an address for documentation"),
            ("2001:db8::1", "an address for documentation"), ("3fff::1", "an address for documentation"),
            ("198.18.0.1", "an address for measurements"), ("198.19.255.255", "an address for measurements"),
            ("2001:2::1", "an address for measurements"), ("0.0.0.0", "an unspecified address"),
            ("0.1.2.3", "an unspecified address"), ("::", "an unspecified address"),
            ("240.0.0.1", "a reserved address"), ("255.255.255.255", "a reserved address"),
            ("192.0.0.1", "a reserved address"), ("192.88.99.1", "a reserved address"),
            ("100::1", "a reserved address"),
            ("64:ff9b:1::1", "a reserved address"), ("4000::1", "a reserved address"),
            ("5f00::1", "a reserved address"),
            ("169.254.169.254", "the address of a cloud's metadata service"),
            ("100.100.100.200", "the address of a cloud's metadata service"),
            ("168.63.129.16", "the address of a cloud's metadata service"),
            ("fd00:ec2::254", "the address of a cloud's metadata service"),
        ])
    func whatIsNotPublicIsRefusedByName(text: String, description: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGuard().refusal(of: address) == "\(text) is \(description)")
    }

    @Test(
        arguments: [
            ("::ffff:10.0.0.1", "10.0.0.1", "a private address"),
            ("::ffff:169.254.169.254", "169.254.169.254", "the address of a cloud's metadata service"),
            ("::127.0.0.1", "127.0.0.1", "a loopback address"),
            ("::ffff:0:10.0.0.1", "10.0.0.1", "a private address"),
            ("2002:7f00:1::1", "127.0.0.1", "a loopback address"),
            ("2002:a9fe:a9fe::", "169.254.169.254", "the address of a cloud's metadata service"),
            ("64:ff9b::192.168.0.1", "192.168.0.1", "a private address"),
            ("64:ff9b::6440:1", "100.64.0.1", "an address shared by customers of a provider"),
            ("2001:0:a00:1::", "10.0.0.1", "a private address"),
            ("2001:0:808:808:0:0:f5ff:fffe", "10.0.0.1", "a private address"),
            ("2600::5efe:10.0.0.1", "10.0.0.1", "a private address"),
            ("2600::200:5efe:127.0.0.1", "127.0.0.1", "a loopback address"),
        ])
    func whatStandsForAnAddressIsThatAddress(text: String, inner: String, description: String) throws {
        let address = try #require(IPAddress(text))
        #expect(AddressGuard().refusal(of: address) == "\(address) stands for \(inner), which is \(description)")
    }

    @Test(arguments: ["::8.8.8.8", "2001:0:808:808:0:0:f7f7:f7f7"])
    func formsThatNoServerHasAreRefusedWhateverTheyStandFor(text: String) throws {
        #expect(AddressGuard().refusal(of: try #require(IPAddress(text))) != nil)
    }

    @Test(arguments: [
        "8.8.8.8", "9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "100.63.255.255", "100.128.0.0",
        "192.0.1.1", "192.167.1.1", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2600::1", "2a00:1450::8a",
        "2001:4860:4860::8888", "2001:600::1", "::ffff:8.8.8.8", "2002:808:808::1", "64:ff9b::8.8.8.8", "3ffe::1",
    ])
    func whatIsPublicIsAdmitted(text: String) throws {
        #expect(AddressGuard().refusal(of: try #require(IPAddress(text))) == nil)
    }

    @Test func networksThatAreAllowedAreAdmittedAndNothingBeside() throws {
        let addressGuard = AddressGuard(allowed: ["10.1.0.0/16", "fd00:1::/32"].compactMap { AddressNetwork($0) })
        let admitted = ["10.1.2.3", "::ffff:10.1.2.3", "fd00:1::5"]
        #expect(admitted.allSatisfy { IPAddress($0).map { addressGuard.refusal(of: $0) == nil } == true })
        let refused = ["10.2.0.1", "::ffff:10.2.0.1", "2002:a01:203::1", "::10.1.2.3", "fd00:2::5", "127.0.0.1"]
        #expect(refused.allSatisfy { IPAddress($0).map { addressGuard.refusal(of: $0) != nil } == true })
    }

    @Test(arguments: [
        "", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0.1/8", "10.0.0/8", "fd00::/129",
        "fd00::1/64", "0x7f000001", "localhost", "10.0.0.0 /8", "10.0.0.1\u{0}",
    ])
    func whatIsNoNetworkIsNone(text: String) {
        #expect(AddressNetwork(text) == nil)
    }

    @Test func networksAreWrittenAsTheyAreRead() {
        for text in ["10.0.0.0/8", "0.0.0.0/0", "::/0", "fd00:1::/32", "192.0.2.128/25"] {
            #expect(AddressNetwork(text)?.description == text)
        }
        #expect(AddressNetwork("127.0.0.1")?.description == "127.0.0.1/32")
    }
}
