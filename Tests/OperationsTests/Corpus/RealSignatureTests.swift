import Foundation
import Operations
import Store
import Testing

/// Signatures of real aggregates, which carry the certificates that they were made with.
@Suite(.needsCorpus, .enabled(if: access("/usr/bin/xmlsec1", X_OK) == 0, "xmlsec1 is not installed"))
struct RealSignatureTests {
    private let fixture: ImportFixture

    init() throws {
        fixture = try ImportFixture()
    }

    /// The certificate that stands in the signature of a file, as a file of its own.
    private func certificate(of name: String) throws -> String {
        let text = try String(contentsOfFile: Corpus.real(name), encoding: .utf8)
        let element = try #require(text.firstMatch(of: /X509Certificate>([^<]*)</))
        let base64 = element.output.1.trimmingCharacters(in: .whitespacesAndNewlines)
        return try fixture.directory.file(
            "\(name).pem", "-----BEGIN CERTIFICATE-----\n\(base64)\n-----END CERTIFICATE-----\n")
    }

    private func expectRefusal(_ path: String, certificate: String) async throws {
        do {
            _ = try await fixture.importFile(path, force: true, certificate: certificate)
            Issue.record("\(path) was accepted")
        } catch let failure as CommandFailure {
            #expect(failure.status == .verificationFailed)
            #expect(failure.message.contains("its signature was not made with the key"), "\(failure.message)")
        }
        let generation = try DatabaseGeneration(path: fixture.directory.database)
        #expect(try await generation.latestSnapshot() == nil)
    }

    /// Long expired, which is not what this is about.
    @Test(arguments: ["wayf-edugain-2019.xml", "switch-aaitest-2019.xml"])
    func aRealSignatureIsVerifiedWithItsCertificate(name: String) async throws {
        let summary = try await fixture.importFile(
            Corpus.real(name), force: true, certificate: try certificate(of: name))
        #expect(summary.verifiedWith != nil)
    }

    @Test func anotherCertificateDoesNotVerifyIt() async throws {
        let other = try certificate(of: "switch-aaitest-2019.xml")
        try await expectRefusal(Corpus.real("wayf-edugain-2019.xml"), certificate: other)
    }

    @Test(arguments: [0.1, 0.5, 0.99]) func oneChangedByteIsFound(place: Double) async throws {
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Corpus.real("wayf-edugain-2019.xml"))))
        // A letter of a value, so that the XML stays well-formed: the next one of "https" that begins an address.
        let start = Int(Double(bytes.count) * place)
        let address = try #require(
            bytes[start...].firstRange(of: Array("https://".utf8)) ?? bytes.firstRange(of: Array("https://".utf8)))
        bytes[address.upperBound] ^= 1
        let path = fixture.directory.path + "/changed.xml"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        try await expectRefusal(path, certificate: try certificate(of: "wayf-edugain-2019.xml"))
    }
}
