import Operations
import Testing

@Suite struct NginxSiteTests {
    private let directory: TemporaryDirectory
    private let templates: SiteTemplates

    init() throws {
        directory = try TemporaryDirectory()
        templates = SiteTemplates(directory: directory.path)
        _ = try directory.file("edugain-dashboard-http.conf", "upstream u {}\n")
        _ = try directory.file("edugain-dashboard-locations.conf", "location / {}\n")
        _ = try directory.file(
            "edugain-dashboard-no-certificate.conf.in", "@HTTP@\nserver_name @SERVER_NAMES@;\n@LOCATIONS@\n")
        _ = try directory.file(
            "edugain-dashboard.conf.in",
            "@HTTP@\nserver_name @SERVER_NAMES@;\nssl_certificate @CERTIFICATE@;\nssl_certificate_key @KEY@;\n@LOCATIONS@\n"
        )
    }

    private func makeCertificate(_ name: String = "own") throws -> SiteCertificate {
        SiteCertificate(
            certificate: try directory.file("\(name).crt", "x"), key: try directory.file("\(name).key", "x"))
    }

    @Test func aSiteIsWrittenAndUnderstoodAgain() throws {
        let own = try makeCertificate()
        let site = try NginxSite(
            names: ["A.example", "b.example", "a.example"], certificate: own.certificate, key: own.key)
        let text = try site.text(templates)
        #expect(text.contains("server_name a.example b.example;"))
        let existing = try #require(ExistingSite(text: text))
        #expect(existing.names.map(\.description) == ["a.example", "b.example"])
        #expect(existing.certificate == own)
        #expect(site.address == "https://a.example")
    }

    @Test func theCertificateStaysWhileTheNamesDo() throws {
        let own = try makeCertificate()
        let existing = ExistingSite(
            text: "server_name a.example;\n ssl_certificate \(own.certificate); # managed by Certbot\n"
                + " ssl_certificate_key \(own.key); # managed by Certbot\n")
        let same = try NginxSite(names: ["a.example"], certificate: nil, key: nil, existing: existing)
        #expect(same.certificate == own)
        let other = try NginxSite(names: ["b.example"], certificate: nil, key: nil, existing: existing)
        #expect(other.certificate == nil)
        #expect(other.expected == .certbot(try ServerName("b.example")))
        #expect(other.address == "http://b.example")
    }

    @Test func aNewNameNeedsACertificateThatIsNamed() throws {
        let own = try makeCertificate()
        let existing = ExistingSite(
            text: "server_name a.example b.example;\nssl_certificate \(own.certificate);\n"
                + "ssl_certificate_key \(own.key);\n")
        let names = ["a.example", "c.example"]
        let failure = try #require(throws: CommandFailure.self) {
            try NginxSite(names: names, certificate: nil, key: nil, existing: existing)
        }
        #expect(failure.status == .usage)
        #expect(failure.hint?.contains("--certificate and --key") == true)
        let named = try NginxSite(names: names, certificate: own.certificate, key: own.key, existing: existing)
        #expect(named.certificate == own)
        for fewer in [["b.example", "a.example"], ["b.example"]] {
            #expect(try NginxSite(names: fewer, certificate: nil, key: nil, existing: existing).certificate == own)
        }
    }

    @Test func aCertificateThatIsGoneIsNotKept() throws {
        let existing = ExistingSite(
            text: "server_name a.example;\nssl_certificate /nowhere/c;\nssl_certificate_key /nowhere/k;\n")
        #expect(try NginxSite(names: ["a.example"], certificate: nil, key: nil, existing: existing).certificate == nil)
    }

    @Test func halfACertificateIsAnError() throws {
        let half = SiteCertificate(certificate: try directory.file("c", "x"), key: directory.path + "/k")
        #expect(throws: CommandFailure.self) { try half.isThere() }
    }

    @Test(arguments: ["", "server_name ;", "# server_name a.example;", "server_name _;"])
    func whatIsNoSite(text: String) {
        #expect(ExistingSite(text: text) == nil)
    }
}
