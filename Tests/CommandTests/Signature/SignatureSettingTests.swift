import Foundation
import Testing

/// What `config check` and `health` say of the certificate.
@Suite("config check and health: the certificate of the source", .needsXMLSec)
struct SignatureSettingTests {
    private let workspace: Workspace
    private let signer: Signer

    init() throws {
        workspace = try Workspace()
        signer = try Signer("publisher", in: workspace)
    }

    private func check(_ certificate: String, path: String? = nil) throws -> CommandResult {
        let changes = ["EDUGAIN_METADATA_CERTIFICATE": certificate, "PATH": path]
        return try workspace.run("config", "check", environment: changes.filter { $0.key != "PATH" || path != nil })
    }

    @Test("config check takes a good certificate, and refuses one that cannot be had")
    func configCheck() throws {
        #expect(
            try check(signer.certificate).expectSuccess().output == "The settings are good (no configuration file).\n")
        #expect(try check("").expectSuccess().output == "The settings are good (no configuration file).\n")
        try check(workspace.path("none.pem")).expectFailure(
            64, "EDUGAIN_METADATA_CERTIFICATE (environment)", "none.pem", "No such file", "HINT: ")
        let empty = try workspace.write([], to: "empty.pem")
        try check(empty).expectFailure(64, "EDUGAIN_METADATA_CERTIFICATE", "has no certificate in it")
    }

    @Test("config check names the line of the file")
    func line() throws {
        let file = try workspace.write("\nEDUGAIN_METADATA_CERTIFICATE=/none.pem\n".utf8, to: "a.conf")
        try workspace.run("config", "check", "--config", file).expectFailure(64, "(\(file), line 2)", "/none.pem")
    }

    @Test("config check warns when xmlsec1 is missing")
    func noProgram() throws {
        let result = try check(signer.certificate, path: workspace.path("tmp")).expectSuccess()
        #expect(
            result.output.contains("Warning: the signature of the metadata cannot be verified: there is no program"))
    }

    @Test("health says with which certificate the source is verified, and warns when it cannot be")
    func health() throws {
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 3), to: "a.xml"))
        func check(_ changes: [String: String?]) throws -> HealthReportFile.Entry? {
            let arguments = ["health", "--json", "--no-service", "--database", workspace.database]
            let result = try workspace.start(arguments, environment: changes).wait()
            return try result.json(HealthReportFile.self)["import:certificate"]
        }
        let setting = "EDUGAIN_METADATA_CERTIFICATE"
        #expect(try check([:]) == nil)
        let good = try #require(try check([setting: signer.certificate]))
        #expect(good.status == "pass")
        #expect(good.note == "the source is verified with the certificate \(try signer.fingerprint())")
        let missing = try #require(try check([setting: workspace.path("none.pem")]))
        #expect(missing.status == "warn")
        #expect(missing.detail?.contains("No such file") == true)
        let noProgram = try #require(try check([setting: signer.certificate, "PATH": workspace.path("tmp")]))
        #expect(noProgram.status == "warn")
        #expect(noProgram.detail?.contains("there is no program 'xmlsec1'") == true)
    }
}
