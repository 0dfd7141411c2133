import DemoData
import Foundation
import Glibc
import Testing

@Suite("The web site in a real nginx", .needsNginx)
struct NginxSiteTests {
    private let workspace: Workspace
    private let dashboard: DashboardProcess
    private let nginx: NginxProcess

    init() throws {
        workspace = try Workspace()
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30)))
        dashboard = try DashboardProcess(workspace)
        nginx = try NginxProcess(workspace, backend: "unix:\(dashboard.socket)")
    }

    @Test("Everything but certbot's challenge is sent on to https")
    func redirect() throws {
        let head = try nginx.head("\(nginx.plainSite)/federations/a%2Fb?page=2")
        #expect(head.first == "HTTP/1.1 301 Moved Permanently")
        #expect(head.contains("Location: https://localhost/federations/a%2Fb?page=2"))
        let challenge = workspace.path("www/.well-known/acme-challenge")
        try FileManager.default.createDirectory(atPath: challenge, withIntermediateDirectories: true)
        try workspace.write("proof".utf8, to: "www/.well-known/acme-challenge/token")
        #expect(try nginx.curl("\(nginx.plainSite)/.well-known/acme-challenge/token").output == "proof")
    }

    @Test("Pages come by HTTP/2, compressed once, with every header once")
    func page() throws {
        let head = try nginx.head("\(nginx.site)/", "--header", "Accept-Encoding: gzip")
        #expect(head.first == "HTTP/2 200 ")
        #expect(head.contains("strict-transport-security: max-age=31536000"))
        #expect(head.contains("server: nginx"))
        #expect(head.contains("content-encoding: gzip"))
        for (address, encoding) in [("/", "gzip"), ("/", "identity"), ("/health", "gzip"), ("/livez", "gzip")] {
            let names = try nginx.head("\(nginx.site)\(address)", "--header", "Accept-Encoding: \(encoding)")
                .dropFirst().map { $0.prefix { $0 != ":" } }
            #expect(Set(names).count == names.count, "\(address), \(encoding): \(names)")
        }
        let plain = try nginx.curl("\(nginx.site)/").output
        #expect(plain.lowercased().hasPrefix("<!doctype html>"))
        #expect(try nginx.curl("\(nginx.site)/", "--compressed").output == plain)
    }

    @Test("What the service does not compress is compressed")
    func compression() throws {
        let head = try nginx.head("\(nginx.site)/health", "--header", "Accept-Encoding: gzip")
        #expect(head.contains("content-encoding: gzip"), "\(head)")
    }

    @Test("A client that has the page is told so, from the cache")
    func notModified() throws {
        let head = try nginx.head("\(nginx.site)/federations")
        let tag = try #require(head.first { $0.hasPrefix("etag: ") }).dropFirst("etag: ".count)
        #expect(try nginx.status("\(nginx.site)/federations", "--header", "If-None-Match: \(tag)") == "304")
        #expect(try dashboard.stop().status == 0)
        #expect(try nginx.status("\(nginx.site)/federations", "--header", "If-None-Match: \(tag)") == "304")
    }

    @Test("A new import is shown within four seconds")
    func newImport() throws {
        #expect(try nginx.curl("\(nginx.site)/api/snapshot/latest").output.contains("\"total_entities\":30,"))
        try workspace.runImport(try workspace.write(Aggregates.plain(count: 29), to: "plain.xml")).expectSuccess()
        try eventually("the new import is shown", within: 4) {
            try nginx.curl("\(nginx.site)/api/snapshot/latest").output.contains("\"total_entities\":29,")
        }
    }

    @Test("While the service is down, pages that were seen are shown, and of others our own page tells so")
    func serviceDown() throws {
        let page = try nginx.curl("\(nginx.site)/").output
        #expect(try dashboard.stop().status == 0)
        // Longer than pages are good for without asking.
        let oldPage = ContinuousClock.now + .seconds(3)
        try eventually("the page is old") { ContinuousClock.now > oldPage }
        #expect(try nginx.curl("\(nginx.site)/").output == page)
        let head = try nginx.head("\(nginx.site)/federations")
        #expect(head.first == "HTTP/2 502 ")
        #expect(head.contains("retry-after: 30"))
        #expect(try nginx.curl("\(nginx.site)/federations").output.contains("<h1>The dashboard does not answer</h1>"))
        #expect(try nginx.status("\(nginx.site)/health") == "502")
        // As soon as it is there again, it is asked again.
        let again = try DashboardProcess(workspace)
        #expect(try nginx.status("\(nginx.site)/federations") == "200")
        #expect(try again.stop().status == 0)
    }

    @Test("Figures are for this host only, however the address is written")
    func metrics() throws {
        for address in ["/metrics", "//metrics", "/metrics/", "/%6Detrics", "/x/../metrics", "/metrics?x"] {
            let status = try nginx.status(
                "\(nginx.site)\(address)", "--interface", "127.0.0.2", "--header", "X-Forwarded-For: 127.0.0.1")
            #expect(status == "403", "\(address)")
        }
        #expect(try nginx.curl("\(nginx.site)/metrics").output.contains("# TYPE"))
        #expect(try nginx.status("\(nginx.site)/health", "--interface", "127.0.0.2") == "200")
        #expect(try nginx.status("\(nginx.site)/livez", "--interface", "127.0.0.2") == "200")
    }

    @Test("Ten requests to the database at once, then 429 with a time to wait; other pages go on")
    func databaseLimit() throws {
        for number in 1...10 {
            let address = number.isMultiple(of: 2) ? "/api/database/export" : "//api//database/export"
            #expect(try nginx.status("\(nginx.site)\(address)") == "403", "request \(number)")
        }
        let head = try nginx.head("\(nginx.site)/api/database/export")
        #expect(head.first == "HTTP/2 429 ")
        #expect(head.contains("retry-after: 60"))
        #expect(try nginx.status("\(nginx.site)/") == "200")
        #expect(try nginx.status("\(nginx.site)/api/database/export", "--interface", "127.0.0.2") == "403")
    }

    @Test("Entities are found by addresses with encoded and with plain slashes")
    func entity() throws {
        let entityID = try workspace.value(
            "SELECT entity_id FROM entity WHERE entity_id LIKE 'https://%/%' ORDER BY entity_id LIMIT 1")
        let encoded = try #require(entityID.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
        for segment in [encoded, entityID] {
            #expect(try nginx.curl("\(nginx.site)/entities/\(segment)").output.contains(entityID), "\(segment)")
        }
    }

    @Test("Weak ciphers are refused")
    func ciphers() throws {
        func end(_ cipher: String) throws -> Int32 {
            try nginx.curl("\(nginx.site)/livez", "--tls-max", "1.2", "--ciphers", cipher).status
        }
        #expect(try end("ECDHE-ECDSA-AES128-GCM-SHA256") == 0)
        #expect(try end("ECDHE-ECDSA-AES128-SHA256") == 35)
        #expect(try end("ECDHE-ECDSA-AES128-SHA") == 35)
        #expect(try nginx.curl("\(nginx.site)/livez", "--tls-max", "1.1").status == 35)
        #expect(try nginx.curl("\(nginx.site)/livez", "--tlsv1.3").status == 0)
    }

    @Test("A body that is too large is refused by nginx")
    func bodySize() throws {
        let body = try workspace.write([UInt8](repeating: 0, count: 1_100_000), to: "body")
        #expect(try nginx.status("\(nginx.site)/", "--data-binary", "@\(body)") == "413")
        #expect(try nginx.status("\(nginx.site)/api/database/import", "--data-binary", "@\(body)") != "413")
    }

    @Test("Requests are logged in the combined format")
    func log() throws {
        #expect(try nginx.status("\(nginx.site)/livez", "--user-agent", "probe/1") == "200")
        let log = String(decoding: try workspace.contents(workspace.path("nginx/nginx-access.log")), as: UTF8.self)
        #expect(log.contains("\"GET /livez HTTP/2.0\" 200 3 \"-\" \"probe/1\""), "\(log)")
    }
}
