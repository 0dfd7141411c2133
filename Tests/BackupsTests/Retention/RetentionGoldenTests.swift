import Foundation
import Testing

/// The plan of every case in `Golden`.
///
/// `REWRITE_GOLDEN=1 swift test --filter RetentionGoldenTests` writes what the code says now below the line `plan` of
/// each file, and fails, so that it is never left switched on. Nothing else writes them. Read every change in
/// `git diff` as an operator whose backups are at stake before committing it.
@Suite struct RetentionGoldenTests {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".txt") }.sorted()
    }

    @Test(arguments: try names())
    func planIsTheExpectedOne(name: String) throws {
        let url = Self.directory.appending(path: name)
        let file = try GoldenFile(String(contentsOf: url, encoding: .utf8))
        let plan = try file.plan()
        if ProcessInfo.processInfo.environment["REWRITE_GOLDEN"] != nil {
            try (file.input + plan).write(to: url, atomically: true, encoding: .utf8)
            Issue.record("\(name) was written anew: unset REWRITE_GOLDEN and read 'git diff'")
        } else {
            #expect(plan == file.expectation)
        }
    }

    @Test func noCaseIsMissing() throws {
        #expect(try Self.names().count >= 30)
    }
}
