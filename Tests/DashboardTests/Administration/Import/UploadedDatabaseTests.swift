import Compression
import Files
import Foundation
import Store
import Testing

@testable import Dashboard

@Suite struct UploadedDatabaseTests {
    private let directory = FileManager.default.temporaryDirectory.appendingPathComponent("up-\(UUID().uuidString)")
        .path
    private let header = Array("SQLite format 3\0".utf8)

    init() throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    private func upload(
        limit: Int64 = 1 << 30, hasRoom: @escaping @Sendable (Int64) -> Bool = { _ in true }
    ) throws -> UploadedDatabase {
        let number = UUID().uuidString
        return try UploadedDatabase(
            path: "\(directory)/\(number)", limit: limit,
            turn: FileLock(path: "\(directory)/\(number).lock", command: "test"), hasRoom: hasRoom)
    }

    private func refusal(_ bytes: [UInt8], pieces: Int = 1_000, limit: Int64 = 1 << 30) throws -> String? {
        let upload = try upload(limit: limit)
        do {
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                try upload.write(Array(bytes[start..<min(bytes.count, start + pieces)]))
            }
            try upload.finish()
            return nil
        } catch UploadedDatabase.Refusal.notADatabase(let reason) {
            return reason
        } catch UploadedDatabase.Refusal.tooLarge {
            return "too large"
        }
    }

    @Test(arguments: [1, 3, 17, 1_000_000])
    func itIsKeptAsItIsOrUnpackedForNobodyElseToRead(pieces: Int) throws {
        let database = header + (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        for bytes in [database, try #require(Gzip.compressed(database))] {
            let upload = try upload()
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                try upload.write(Array(bytes[start..<min(bytes.count, start + pieces)]))
            }
            try upload.finish()
            #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: upload.path))) == database)
            #expect(upload.size == Int64(database.count))
            let attributes = try FileManager.default.attributesOfItem(atPath: upload.path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory).allSatisfy { $0.hasSuffix(".lock") })
    }

    @Test func whatIsNoDatabaseIsSeenFromItsFirstBytes() throws {
        let no = "it is no database of SQLite"
        #expect(try refusal(Array("SQLite format 3".utf8)) == no)
        #expect(try refusal(header) == no)
        #expect(try refusal([]) == no)
        #expect(try refusal([0x53]) == no)
        #expect(try refusal([UInt8](repeating: 0, count: 4_096)) == no)
        #expect(try refusal(Array("SQLite format 4\0".utf8) + [UInt8](repeating: 0, count: 4_096)) == no)
        #expect(try refusal(header + [UInt8](repeating: 0, count: 496)) == nil)
        // It ends with the first piece that shows it, not with the last one.
        #expect(throws: UploadedDatabase.Refusal.self) { try upload().write(Array("<html>".utf8)) }
    }

    @Test func brokenGzipIsRefusedAndABombEndsAtTheLimit() throws {
        let packed = try #require(Gzip.compressed(header + [UInt8](repeating: 0, count: 100_000)))
        #expect(try refusal(packed) == nil)
        #expect(try refusal(packed.dropLast(9) + []) == "it ends too early")
        #expect(try refusal(packed + Array("more".utf8)) != nil)
        #expect(try refusal([0x1F, 0x8B, 0, 0, 0, 0]) != nil)
        #expect(try refusal(packed, limit: 50_000) == "too large")
        let bomb = try #require(Gzip.compressed(header + [UInt8](repeating: 0, count: 64 << 20)))
        #expect(bomb.count < 100_000)
        #expect(try refusal(bomb, limit: 1 << 20) == "too large")
    }

    @Test func whatIsLargerThanTheLimitIsRefusedWhileItComes() throws {
        let bytes = header + [UInt8](repeating: 1, count: 10_000)
        #expect(try refusal(bytes, limit: Int64(bytes.count)) == nil)
        #expect(try refusal(bytes, limit: Int64(bytes.count) - 1) == "too large")
    }

    @Test func whenTheRoomRunsOutItEnds() throws {
        let upload = try upload { $0 < 20 << 20 }
        try upload.write(header)
        for _ in 0..<19 { try upload.write([UInt8](repeating: 1, count: 1 << 20)) }
        #expect(throws: UploadedDatabase.Refusal.noSpace) {
            for _ in 0..<10 { try upload.write([UInt8](repeating: 1, count: 1 << 20)) }
        }
    }
}
