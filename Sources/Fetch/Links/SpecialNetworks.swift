/// The networks that no public web server is in, with the words for them: the special-purpose registries of IANA
/// (RFC 6890) for IPv4 and IPv6, and the addresses at which clouds tell their machines secrets.
enum SpecialNetworks {
    /// What `address` is, such as "a private address"; `nil` when it may be anybody's.
    static func description(of address: IPAddress) -> String? {
        if let found = networks.first(where: { $0.network.contains(address) }) { return found.description }
        // Everything else of IPv6 is not given to anybody (RFC 4291, section 2.4).
        return address.isIPv4 || globalUnicast.contains(where: { $0.contains(address) }) ? nil : "a reserved address"
    }

    /// What is given out of IPv6, and the well-known prefix of NAT64, through which a network without IPv4 reaches
    /// the servers that have nothing else (RFC 6052).
    private static let globalUnicast = ["2000::/3", "64:ff9b::/96"].compactMap { AddressNetwork($0) }

    private static let networks: [(network: AddressNetwork, description: String)] =
        texts.flatMap { description, networks in
            networks.compactMap { text in AddressNetwork(text).map { ($0, description) } }
        }

    /// The first that fits is the one that is named.
    private static let texts: [(String, [String])] = [
        (
            "the address of a cloud's metadata service",
            [
                "169.254.169.254", "169.254.170.2", "169.254.170.23", "100.100.100.200", "168.63.129.16",
                "192.0.0.192", "169.254.42.42", "fd00:ec2::254", "fd00:ec2::23", "fd20:ce::254", "fd00:42::42",
            ]
        ),
        ("an unspecified address", ["0.0.0.0/8", "::/128"]),
        ("a loopback address", ["127.0.0.0/8", "::1/128"]),
        ("a private address", ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"]),
        ("a link-local address", ["169.254.0.0/16", "fe80::/10"]),
        ("an address shared by customers of a provider", ["100.64.0.0/10"]),
        ("a multicast address", ["224.0.0.0/4", "ff00::/8"]),
        (
            "an address for documentation",
            ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"]
        ),
        ("an address for measurements", ["198.18.0.0/15", "2001:2::/48"]),
        ("an address of the Teredo tunnel", ["2001::/32"]),
        (
            "a reserved address",
            ["192.0.0.0/24", "192.88.99.0/24", "240.0.0.0/4", "2001::/23", "::/96", "64:ff9b:1::/48", "100::/64"]
        ),
    ]
}
