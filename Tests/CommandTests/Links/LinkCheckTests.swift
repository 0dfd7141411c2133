import Foundation
import Testing

@Suite("check-links: what is asked and what is told", .needsSQLite)
struct LinkCheckTests {
    private static let statement = """
        <html lang="en"><head><title>Privacy policy</title></head><body><h1>Privacy policy</h1><p>
        \(String(repeating: "This privacy policy tells how the controller processes your personal data under the General "
            + "Data Protection Regulation (GDPR). You have the right to access and to erasure, and may write to the data "
            + "protection officer. Your personal data are kept for one year. ", count: 6))</p></body></html>
        """

    @Test("Where nobody answers, it is not the links that are broken, and nothing is recorded")
    func offline() throws {
        let links = try LinkServer()
        let gone = (0..<10).map { "http://host-\($0).invalid/privacy" }
        try links.declare(gone)
        try links.start().wait().expectFailure(75, "no host answered, of 10 links", "HINT: ")
        #expect(try links.stored() == 0)
        try links.declare(gone + [links.url("good")])
        let report = try links.check()
        #expect(report.outcomes == [.init(kind: "dns", links: 10), .init(kind: "ok", links: 1)])
        #expect(try links.stored() == 11)
    }

    @Test("Each distinct link is asked once, its outcome is kept, and a second check asks nothing")
    func twice() throws {
        let links = try LinkServer { $0.line.contains("/missing") ? .status(404) : ServerResponse() }
        let (good, missing) = (links.url("good"), links.url("missing"))
        try links.declare([good, good, missing, "N/A"])
        let report = try links.check()
        #expect(report.checked == 3 && report.reused == 0 && report.remaining == 0)
        #expect(
            report.outcomes == [
                .init(kind: "bad-url", links: 1), .init(kind: "not-found", links: 1), .init(kind: "ok", links: 1),
            ])
        #expect(
            report.federations == [
                .init(
                    name: "https://federation-0.example", links: 2, good: 1, broken: 1, protected: 0, unknown: 0),
                .init(
                    name: "https://federation-1.example", links: 2, good: 1, broken: 1, protected: 0, unknown: 0),
            ])
        #expect(report.worstHosts == [.init(name: "127.0.0.1", broken: 1, links: 2)])
        let agents = Set(links.server.requests.compactMap { $0.fields["user-agent"] })
        #expect(agents.count == 1)
        #expect(agents.first?.hasPrefix("edugain-ctl/") == true)
        #expect(agents.first?.hasSuffix(" (+https://dashboard.example/about)") == true)
        #expect(links.server.requests.filter { $0.line.contains("/good") }.map(\.line) == ["HEAD /good HTTP/1.1"])
        let asked = links.server.requests.count
        let again = try links.check()
        #expect(again.checked == 0 && again.reused == 3)
        #expect(again.outcomes == report.outcomes)
        #expect(links.server.requests.count == asked)
        try links.workspace.run("integrity-check", "--database", links.workspace.database).expectSuccess()
        try links.workspace.run("check-links", "--database", links.workspace.database).expectSuccess()
    }

    @Test("--failed asks what was broken, whatever its age; what changed is kept beside what was")
    func failed() throws {
        let links = try LinkServer { $0.line.contains("/mended") ? .status(410) : ServerResponse() }
        let (good, mended) = (links.url("good"), links.url("mended"))
        try links.declare([good, mended])
        #expect(try links.check().checked == 2)
        links.server.answer { _ in ServerResponse() }
        let report = try links.check("--failed")
        #expect(report.checked == 1 && report.reused == 0)
        #expect(try links.kinds(mended) == ["not-found", "ok"])
        #expect(try links.kinds(good) == ["ok"])
        #expect(try links.check("--failed").checked == 0)
    }

    @Test("--url asks one link, --federation those of one federation, and both refuse what is not there")
    func selection() throws {
        let links = try LinkServer()
        let urls = (0..<4).map { links.url("page-\($0)") }
        try links.declare(urls)
        #expect(try links.check("--url", urls[2]).checked == 1)
        #expect(try links.check("--url", urls[2]).checked == 1)
        #expect(try links.check("--federation", "HTTPS://federation-0.example").checked == 1)
        #expect(try links.stored() == 2)
        try links.start(["--url", links.url("other")]).wait().expectFailure(10, "other")
        try links.start(["--federation", "Nowhere"]).wait().expectFailure(10, "Nowhere")
        #expect(try links.start(["--failed", "--url", urls[0]]).wait().status == 64)
        #expect(try links.start(["--max-age", "soon"]).wait().status == 64)
        try links.workspace.run("check-links", "--database", links.workspace.path("none.db")).expectFailure(10)
        #expect(!links.workspace.exists(links.workspace.path("none.db.links.lock")))
    }

    @Test("--check-content looks at the pages of links that were good, and not again so soon")
    func content() throws {
        let page = Array(Self.statement.utf8)
        let links = try LinkServer { _ in ServerResponse(fields: ["Content-Type": "text/html"], body: page) }
        try links.declare([links.url("statement")])
        #expect(try links.check().checked == 1)
        #expect(try links.workspace.value("SELECT count(*) FROM link_check WHERE content_kind IS NOT NULL") == "0")
        #expect(try links.check("--check-content").checked == 1)
        #expect(
            try links.workspace.query("SELECT content_kind, content_language, content_issues FROM link_check")
                == [["page", "en", "non-https"]])
        #expect(try links.check("--check-content").checked == 0)
    }

    @Test("Without a setting for it nothing but the public internet is asked, at the ports of the web")
    func forbidden() throws {
        let links = try LinkServer()
        let port = links.server.port
        let urls = [
            "http://127.0.0.1:\(port)/", "http://localhost:\(port)/", "http://0x7f000001:\(port)/",
            "http://[::ffff:127.0.0.1]:\(port)/", "http://127.1:\(port)/",
        ]
        try links.declare(urls)
        let workspace = links.workspace
        let ports: [String: String?] = ["EDUGAIN_LINK_PORTS": "\(port)"]
        let networks: [String: String?] = ["EDUGAIN_LINK_NETWORKS": "127.0.0.0/8, ::1"]
        for environment in [ports, networks, [:]] {
            let report: LinkCheckReport = try workspace.start(
                ["check-links", "--database", workspace.database, "--json", "--max-age", "1s"],
                environment: environment
            ).wait().expectSuccess().json()
            #expect(report.outcomes == [.init(kind: "forbidden-address", links: 5)])
            _ = try workspace.query("UPDATE link SET last_checked = 0")
        }
        #expect(links.server.requests.isEmpty)
    }
}
