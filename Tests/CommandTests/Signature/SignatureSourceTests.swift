import DemoData
import Foundation
import Testing

/// Where signed metadata and certificates may come from, and what keeps them from being verified.
@Suite("import: certificates and sources of signed metadata", .needsXMLSec)
struct SignatureSourceTests {
    private let workspace: Workspace
    private let signer: Signer
    private let source: String

    init() throws {
        workspace = try Workspace()
        signer = try Signer("publisher", in: workspace)
        source = try signer.sign(Aggregates.plain(count: 20, root: #"ID="whole""#))
    }

    private var environment: [String: String?] { ["EDUGAIN_METADATA_CERTIFICATE": signer.certificate] }

    @Test("The setting counts like the option, and the option before it")
    func setting() throws {
        let stranger = try Signer("stranger", in: workspace)
        #expect(try workspace.importReport(source, environment: environment).verifiedWith != nil)
        try workspace.runImport(source, "--verify-with", stranger.certificate, environment: environment)
            .expectFailure(12, stranger.certificate)
        #expect(try workspace.runs().map(\.outcome) == ["imported", "refused"])
    }

    @Test("An option without a file is wrong usage: an empty variable of a script must not turn verification off")
    func emptyOption() throws {
        let result = try workspace.runImport(source, "--verify-with", "", environment: environment)
        #expect(result.status == 64, "\(result.error)")
        #expect(!workspace.exists(workspace.database))
    }

    @Test("Without a certificate an import says once that nothing was verified")
    func notice() throws {
        let result = try workspace.runImport(source).expectSuccess()
        #expect(result.error.components(separatedBy: "the source is not verified").count == 2, "\(result.error)")
        #expect(try workspace.runs().map(\.message) == [""])
    }

    @Test("Standard input and pipes are verified and read from the same copy")
    func pipes() throws {
        #expect(try workspace.importReport("-", environment: environment, input: source).verifiedWith != nil)
        let shell = ["-c", "cat \"$1\" | \"$0\" \"${@:2}\"", try Program.requirePath(), source]
        let result = try workspace.start(
            executable: "/bin/bash", shell + workspace.importArguments("-", ["--json"]), environment: environment
        ).wait().expectSuccess()
        #expect(try result.json(ImportReport.self).verifiedWith != nil)
        let cut = try workspace.write(try workspace.contents(source).dropLast(40), to: "cut.xml")
        try workspace.runImport("-", environment: environment, input: cut).expectFailure(12, "cut off")
        #expect(try workspace.listing().filter { $0.hasPrefix("cache/edugain-ctl/") } == [])
    }

    @Test("A dry run verifies as well, and leaves no file")
    func dryRun() throws {
        let before = try workspace.listing()
        let report = try workspace.importReport(source, "--dry-run", environment: environment)
        #expect(report.verifiedWith != nil)
        let stranger = try Signer("stranger", in: workspace)
        try workspace.runImport(source, "--dry-run", "--verify-with", stranger.certificate).expectFailure(
            12, "signature")
        #expect(try workspace.listing().filter { !$0.hasPrefix("stranger") } == before)
    }

    @Test("Of several certificates in a file any will do")
    func rotation() throws {
        let next = try Signer("next", in: workspace)
        let old = try workspace.contents(signer.certificate)
        let both = try workspace.write(
            Array("# next\n".utf8) + workspace.contents(next.certificate) + old, to: "both.pem")
        let report = try workspace.importReport(source, "--verify-with", both)
        #expect(report.verifiedWith == (try signer.fingerprint()))
        let rotated = try next.sign(Aggregates.plain(count: 20, root: #"ID="whole""#))
        #expect(try workspace.importReport(rotated, "--verify-with", both).verifiedWith == next.fingerprint())
        let stranger = try Signer("stranger", in: workspace)
        let forged = try stranger.sign(Aggregates.plain(count: 20, root: #"ID="whole""#))
        try workspace.runImport(forged, "--verify-with", both).expectFailure(12, "any of the 2 certificates")
    }

    @Test("A certificate in DER is one")
    func der() throws {
        let der = workspace.path("publisher.der")
        try workspace.start(
            executable: try #require(Tool.openssl),
            ["x509", "-in", signer.certificate, "-outform", "DER", "-out", der]
        ).wait().expectSuccess()
        #expect(try workspace.importReport(source, "--verify-with", der).verifiedWith == signer.fingerprint())
    }

    @Test("Without a usable certificate nothing is imported, and the attempt is recorded", arguments: [true, false])
    func noCertificate(isMissing: Bool) throws {
        let path = workspace.path("none.pem")
        if !isMissing { try workspace.write("-----BEGIN RSA PRIVATE KEY-----\n".utf8, to: "none.pem") }
        let result = try workspace.runImport(source, "--verify-with", path, "--force")
        result.expectFailure(
            isMissing ? 10 : 12, path, isMissing ? "No such file" : "has no certificate in it", "HINT: ")
        #expect(try workspace.snapshotTimes().isEmpty)
        #expect(try workspace.runs().map(\.message) == [result.message])
    }

    @Test("Without xmlsec1 nothing is imported nor downloaded, and the attempt is recorded")
    func noProgram() throws {
        let server = try ScriptedServer(file: try workspace.contents(source), tag: "\"one\"")
        let without = environment.merging(["PATH": workspace.path("tmp")]) { $1 }
        for source in [source, server.url] {
            let result = try workspace.runImport(source, "--force", environment: without)
            result.expectFailure(1, "there is no program 'xmlsec1'", "HINT: Install it with 'apt install xmlsec1'")
            #expect(try workspace.snapshotTimes().isEmpty)
            #expect(try workspace.runs().last?.message == result.message)
        }
        #expect(server.requests.isEmpty)
    }
}
