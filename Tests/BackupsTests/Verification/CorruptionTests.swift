import Backups
import Compression
import Testing

@Suite("Verification notices")
struct CorruptionTests {
    /// How a byte may change.
    enum Change: CaseIterable {
        case oneBit
        case anotherByte

        func apply(to byte: UInt8, _ generator: inout SeededGenerator) -> UInt8 {
            switch self {
            case .oneBit: byte ^ (1 << UInt8.random(in: 0..<8, using: &generator))
            case .anotherByte: byte &+ UInt8.random(in: 1...255, using: &generator)
            }
        }
    }

    private func expectNotVerified(_ fixture: ArchiveFixture, _ bytes: [UInt8], _ what: String) throws {
        guard case .notVerified = try fixture.complaint(archive: bytes, manifest: fixture.manifestBytes) else {
            Issue.record("not noticed: \(what)")
            return
        }
    }

    @Test("An untouched backup is good, with and without manifest")
    func untouched() async throws {
        let fixture = try await ArchiveFixture()
        #expect(try fixture.complaint(archive: fixture.archiveBytes, manifest: fixture.manifestBytes) == nil)
        #expect(try fixture.complaint(archive: fixture.archiveBytes, manifest: nil) == nil)
    }

    @Test("A single changed byte, at a thousand places all over the archive", arguments: Change.allCases)
    func changedByte(change: Change) async throws {
        let fixture = try await ArchiveFixture()
        var generator = SeededGenerator(seed: 7)
        let count = fixture.archiveBytes.count
        try #require(count > 10_000)
        // The gzip header and the check sums at the end, and a thousand more.
        let places = Array(0..<20) + Array(count - 20..<count) + (0..<1_000).map { $0 * count / 1_000 }
        for place in places {
            var bytes = fixture.archiveBytes
            bytes[place] = change.apply(to: bytes[place], &generator)
            try expectNotVerified(fixture, bytes, "\(change) at \(place) of \(count)")
        }
    }

    @Test("A single changed byte anywhere in the manifest", arguments: Change.allCases)
    func changedManifest(change: Change) async throws {
        let fixture = try await ArchiveFixture()
        var generator = SeededGenerator(seed: 8)
        for place in fixture.manifestBytes.indices {
            var bytes = fixture.manifestBytes
            bytes[place] = change.apply(to: bytes[place], &generator)
            guard case .badManifest = try fixture.complaint(archive: fixture.archiveBytes, manifest: bytes) else {
                Issue.record("not noticed: \(change) at \(place) of the manifest")
                continue
            }
        }
    }

    @Test("A shorter archive, with its manifest and without")
    func truncated() async throws {
        let fixture = try await ArchiveFixture()
        let count = fixture.archiveBytes.count
        for length in Array(0..<40) + (1..<100).map({ $0 * count / 100 }) + Array(count - 20..<count) {
            let bytes = Array(fixture.archiveBytes.prefix(length))
            try expectNotVerified(fixture, bytes, "cut to \(length) of \(count)")
            #expect(try fixture.complaint(archive: bytes, manifest: nil) != nil, "cut to \(length) of \(count)")
        }
    }

    @Test("A shorter or longer manifest, and an empty one")
    func truncatedManifest() async throws {
        let fixture = try await ArchiveFixture()
        let bytes = fixture.manifestBytes
        for changed in bytes.indices.map({ Array(bytes.prefix($0)) }) + [bytes + [0x20], bytes + bytes, [0x0A] + bytes]
        {
            guard case .badManifest = try fixture.complaint(archive: fixture.archiveBytes, manifest: changed) else {
                Issue.record("not noticed: a manifest of \(changed.count) bytes")
                continue
            }
        }
    }

    @Test("Bytes after the end, also those that gunzip would take")
    func appended() async throws {
        let fixture = try await ArchiveFixture()
        let member = try #require(Gzip.compressed([1, 2, 3], level: 6))
        let empty = try #require(Gzip.compressed([], level: 6))
        for tail in [[0], [UInt8](repeating: 0, count: 512), [0x1F], Array("text".utf8), member, empty] {
            try expectNotVerified(fixture, fixture.archiveBytes + tail, "\(tail.count) bytes more")
        }
    }

    @Test("What is no archive of a database")
    func others() async throws {
        let fixture = try await ArchiveFixture()
        let other = try await ArchiveFixture(seed: 2)
        let text = try #require(Gzip.compressed(Array("bread, butter\n".utf8), level: 6))
        let nothing = try #require(Gzip.compressed([], level: 6))
        for bytes in [[], Array("text".utf8), text, nothing, other.archiveBytes] {
            try expectNotVerified(fixture, bytes, "\(bytes.count) other bytes")
        }
        for bytes in [[], Array("text".utf8), text, nothing] {
            #expect(try fixture.complaint(archive: bytes, manifest: nil) != nil, "\(bytes.count) other bytes")
        }
    }

    @Test("The manifest of another backup")
    func otherManifest() async throws {
        let fixture = try await ArchiveFixture()
        let other = try await ArchiveFixture(seed: 2)
        guard case .notVerified = try fixture.complaint(archive: fixture.archiveBytes, manifest: other.manifestBytes)
        else {
            Issue.record("not noticed")
            return
        }
    }
}
