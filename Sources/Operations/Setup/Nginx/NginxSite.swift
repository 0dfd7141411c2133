/// The web site of the dashboard for nginx.
public struct NginxSite: Sendable {
    public let names: [ServerName]
    /// Nil for a site by http: nginx does not start with a certificate that is missing.
    public let certificate: SiteCertificate?
    /// What certbot will make, or the operator named.
    public let expected: SiteCertificate

    /// - Parameters:
    ///   - names: the names of the site, the first one is that of the certificate.
    ///   - certificate: what the operator named, nil for certbot's.
    ///   - key: the same.
    ///   - existing: the site as it was written before; while it gets no new names, it keeps its certificate.
    /// - Throws: ``CommandFailure``, also when a certificate that was named is not there, and when the site as it was
    ///   would lose its own for a new name.
    public init(names: [String], certificate: String?, key: String?, existing: ExistingSite? = nil) throws {
        var seen: Set<ServerName> = []
        self.names = try names.map(ServerName.init).filter { seen.insert($0).inserted }
        guard let name = self.names.first else {
            throw CommandFailure(.usage, "the web site needs a name", hint: "Give one with --server-name.")
        }
        guard (certificate == nil) == (key == nil) else {
            throw CommandFailure(.usage, "--certificate and --key go together")
        }
        guard let certificate, let key else {
            expected = try Self.kept(existing, for: self.names) ?? .certbot(name)
            self.certificate = try expected.isThere() ? expected : nil
            return
        }
        try SiteCertificate.checkPath(certificate)
        try SiteCertificate.checkPath(key)
        expected = SiteCertificate(certificate: certificate, key: key)
        guard try expected.isThere() else {
            throw CommandFailure(
                .notFound, "there is no certificate \(certificate)",
                hint: "Without --certificate and --key the site is by http until certbot has made one.")
        }
        self.certificate = expected
    }

    /// The certificate of the site as it was; nil when that is another site. Without it the site would be by http, where
    /// browsers that have seen it by https do not go any more (HSTS, RFC 6797).
    private static func kept(_ existing: ExistingSite?, for names: [ServerName]) throws -> SiteCertificate? {
        guard let existing, let certificate = existing.certificate, certificate != .certbot(names[0]),
            !Set(names).isDisjoint(with: existing.names), try certificate.isThere()
        else { return nil }
        if Set(names).isSubset(of: existing.names) { return certificate }
        throw CommandFailure(
            .usage,
            "the web site has the certificate \(certificate.certificate), which may not be good for its new names",
            hint: "Name the one for all names with --certificate and --key; it may be the same.")
    }

    /// For the setting `EDUGAIN_PUBLIC_URL`.
    public var address: String { "\(certificate == nil ? "http" : "https")://\(names[0])" }

    /// The text of the site's file.
    ///
    /// - Throws: ``CommandFailure``
    public func text(_ templates: SiteTemplates) throws -> String {
        var values = [
            "SERVER_NAMES": names.map(\.description).joined(separator: " "),
            "HTTP": try templates.text("edugain-dashboard-http.conf"),
            "LOCATIONS": try templates.text("edugain-dashboard-locations.conf"),
        ]
        guard let certificate else {
            return try SiteTemplates.filled(templates.text("edugain-dashboard-no-certificate.conf.in"), values)
        }
        values["CERTIFICATE"] = certificate.certificate
        values["KEY"] = certificate.key
        return try SiteTemplates.filled(templates.text("edugain-dashboard.conf.in"), values)
    }
}
