/// The proxies whose word counts when they say for whom they ask: networks with commas between them.
public struct TrustedProxies: Sendable, Equatable {
    /// Only processes of this host.
    public static let thisHost = TrustedProxies(networks: ["127.0.0.0/8", "::1"].compactMap(AddressNetwork.init))

    private let networks: [AddressNetwork]

    private init(networks: [AddressNetwork]) {
        self.networks = networks
    }

    /// - Returns: nil when one of them is no network.
    public init?(_ text: String) {
        var networks: [AddressNetwork] = []
        guard text.contains(where: { $0 != " " }) else {
            self.networks = []
            return
        }
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let network = AddressNetwork(String(part.filter { $0 != " " })) else { return nil }
            networks.append(network)
        }
        self.networks = networks
    }

    /// - Parameter address: four or 16 bytes.
    public func contains(_ address: [UInt8]) -> Bool { networks.contains { $0.contains(address) } }
}
