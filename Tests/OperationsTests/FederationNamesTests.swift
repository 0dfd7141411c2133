import Fetch
import Foundation
import Glibc
import Store
import Testing

@testable import Operations

/// The federation list of a service that does not answer in time.
@Suite struct FederationNamesTests {
    /// Takes connections and never says a word: nobody accepts them, the system alone answers.
    private final class SilentService {
        let port: UInt16
        private let listener: Int32

        init() throws {
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
            try #require(listener >= 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let descriptor = listener
            let isBound = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, size) == 0 && listen(descriptor, 8) == 0
                        && getsockname(descriptor, $0, &size) == 0
                }
            }
            port = UInt16(bigEndian: address.sin_port)
            try #require(isBound)
        }

        deinit { close(listener) }
    }

    @Test func aServiceThatNeverAnswersIsGivenUpAndTheListFromBeforeServes() async throws {
        let service = try SilentService()
        let directory = try TemporaryDirectory()
        let url = "http://127.0.0.1:\(service.port)/"
        let list = #"{"ALDER": {"reg_auth": "https://alder.example", "name": "Alder"}}"#
        var names = FederationNames(
            cacheDirectory: directory.path, clock: WallClock(now: { ImportFixture.noon }), userAgent: "test",
            expiry: 3_600)
        names.limits.totalTimeout = .milliseconds(200)

        let first = try await names.load(.url(url), keep: true)
        #expect(first.names.isEmpty)
        #expect(first.warning?.contains("could not be had, names stay as they are") == true)

        _ = try directory.file("federations", list)
        let record = MetadataCache.Record(url: url, validators: Validators(), sha256: "", fetched: 1_000_000_000)
        _ = try directory.file("federations.json", JSONEncoder().encode(record))
        let second = try await names.load(.url(url), keep: true)
        #expect(second.names.map(\.name) == ["Alder"])
        #expect(second.warning?.contains("the federation list is from 2001-09-09") == true)
    }
}
