import Fetch

extension Configuration {
    /// How links are checked.
    ///
    /// - Parameter version: of this program, for the User-Agent.
    public func linkCheckSettings(version: String) -> LinkCheckSettings {
        let own = self[.linkContact].text
        var settings = LinkCheckSettings(
            product: "edugain-ctl/\(version)", contact: own.isEmpty ? publicURL ?? "no contact configured" : own)
        let dashboard = DashboardSettings(self)
        settings.concurrency = dashboard[.linkThreads].value
        settings.totalTimeout = .seconds(dashboard[.linkTimeout].value)
        settings.connectTimeout = min(settings.connectTimeout, settings.totalTimeout)
        settings.allowedNetworks = Self.networks(self[.linkNetworks].text) ?? []
        settings.ports = Self.ports(self[.linkPorts].text) ?? []
        settings.proxy = self[.linkProxy].text.isEmpty ? nil : self[.linkProxy].text
        return settings
    }

    /// Whether the owners of servers can find out who checks their links.
    public var hasLinkContact: Bool { !self[.linkContact].text.isEmpty || publicURL != nil }

    /// Nil when one of them is none.
    static func networks(_ text: String) -> [Fetch.AddressNetwork]? {
        let parts = parts(text)
        let networks = parts.compactMap { Fetch.AddressNetwork($0) }
        return networks.count == parts.count ? networks : nil
    }

    /// Nil without any, and when one of them is none.
    static func ports(_ text: String) -> Set<UInt16>? {
        let parts = parts(text)
        let ports = parts.compactMap { UInt16($0) }.filter { $0 > 0 }
        return ports.count == parts.count && !ports.isEmpty ? Set(ports) : nil
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.filter { $0 != " " }) }
    }
}
