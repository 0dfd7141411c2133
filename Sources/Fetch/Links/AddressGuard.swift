/// Keeps link checks out of every network that is not the public internet. The links come from metadata, which
/// thousands of people write: `http://169.254.169.254/` among them would make the checker read a cloud's secrets for
/// somebody.
///
/// It judges addresses, not names: what a name means is decided by who owns it, and may be something else the next
/// time.
public struct AddressGuard: Sendable {
    private let allowed: [AddressNetwork]

    /// - Parameter allowed: networks that may be asked whatever they are, for closed federations and tests. A network
    ///   of IPv4 also lets in the mapped form of its addresses, but none of the forms for tunnels.
    public init(allowed: [AddressNetwork] = []) { self.allowed = allowed }

    /// Why there may be no connection to `address`: words such as "10.0.0.1 is a private address"; `nil` when there
    /// may.
    public func refusal(of address: IPAddress) -> String? {
        let meant = EmbeddedAddress.mapped(in: address) ?? address
        guard !allowed.contains(where: { $0.contains(meant) || $0.contains(address) }) else { return nil }
        for embedded in EmbeddedAddress.all(in: meant) {
            if let description = SpecialNetworks.description(of: embedded) {
                return "\(address) stands for \(embedded), which is \(description)"
            }
        }
        return SpecialNetworks.description(of: meant).map {
            meant == address ? "\(address) is \($0)" : "\(address) stands for \(meant), which is \($0)"
        }
    }
}
