import Foundation
import Glibc
import Testing

@testable import Fetch

@Suite struct ProbeTests {
    @Test(
        arguments: [
            ("Nov 23 12:00:00 2026 GMT", 1_795_435_200), ("Feb  9 01:02:03 2028 GMT", 1_833_670_923),
            ("2026-11-23 12:00:00 GMT", 1_795_435_200), ("Feb 29 00:00:00 2028 GMT", 1_835_395_200),
            ("Jan  1 00:00:00 1970 GMT", 0),
        ] as [(String, Int64)])
    func theEndOfACertificateIsReadInBothForms(text: String, time: Int64) {
        #expect(CertificateDate.end(in: ["Subject:CN = x", "Expire date:\(text)"]) == time)
    }

    @Test(arguments: ["", "Foo 23 12:00:00 2026 GMT", "Nov 23 12:00 2026 GMT", "2026-13-01 00:00:00 GMT", "tomorrow"])
    func whatIsNoDateIsNone(text: String) {
        #expect(CertificateDate.time(text) == nil)
    }

    @Test(.enabled(if: TLSServer.openssl != nil, "openssl is not installed"))
    func theCertificateOfAServerIsToldOrRefused() async throws {
        let server = try TLSServer(days: 10)
        let answer = try await Probe(url: server.url, usesProxy: false, authorities: server.certificate).run()
        #expect(answer.status == 200)
        let end = try #require(answer.certificateEnd)
        #expect(abs(Double(end) - Date().timeIntervalSince1970 - 864_000) < 600)
        let failure = await #expect(throws: ProbeFailure.self) {
            try await Probe(url: server.url, usesProxy: false).run()
        }
        guard case .untrusted = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func nobodyThereIsUnreachable() async throws {
        let directory = FileManager.default.temporaryDirectory.path
        let failure = await #expect(throws: ProbeFailure.self) {
            try await Probe(url: "http://localhost/", socket: directory + "/no-such-socket", usesProxy: false).run()
        }
        guard case .unreachable = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }
}
