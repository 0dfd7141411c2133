import Foundation
import Hummingbird
import HummingbirdTesting
import Quality
import Testing

@testable import Dashboard

/// Files with what somebody who means harm wrote into metadata, read by a CSV reader that is not ours.
@Suite struct HostileExportTests {
    private static let names = [
        "=HYPERLINK(\"http://evil.example\")", "@SUM(A1)", "+1-1", "-2+3", "\u{A0}=1", "｜x", "＝1", "a,b", "a\"b",
        "\"\"\"", "\"\u{301},\u{301}", "a\u{2028}b", "a\u{85}b", "東京大学", "\u{202E}gro", "x;y", "'", "\\", "{{name}}",
        "</script>", "Jane <jane.doe@person.example>", "|cmd|' /C calc'!A0", "%0A",
        String(repeating: "W", count: 9_000),
    ]

    private let fixture: DashboardFixture

    init() async throws {
        fixture = try DashboardFixture()
        let entities = Self.names.enumerated().map { index, name in
            CompatibleFixture.Entity(
                name: "sp\(index)", privacy: "https://jane.doe@p.example/?a=\"=1\",\(index)", organization: name)
        }
        try await fixture.importAggregate(
            DashboardFixture.document(entities.map(CompatibleFixture.descriptor).joined()),
            federations: "{\"ONE\": {\"reg_auth\": \"\(CompatibleFixture.one)\", \"name\": \"=Fed, \\\"1\\\"\"}}")
        await fixture.state.refresh()
    }

    /// Rows as Python's csv module reads them, strictly.
    private static func rows(_ text: String) throws -> [[String]] {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("csv-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let input = directory.appendingPathComponent("x.csv")
        let output = directory.appendingPathComponent("x.json")
        try Data(text.utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", program, input.path, output.path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try JSONDecoder().decode([[String]].self, from: Data(contentsOf: output))
    }

    private static let python = "/usr/bin/python3"

    private static let program = """
        import csv, json, sys
        with open(sys.argv[1], newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file, strict=True))
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            json.dump(rows, file)
        """

    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: python), "python3 is not there"),
        arguments: ExportColumns.allCases)
    func anotherReaderFindsEveryCellAndNoneIsAFormula(columns: ExportColumns) async throws {
        try await fixture.withClient { client in
            let rows = try Self.rows(try await client.answer("/api/export/entities?columns=\(columns.rawValue)").text)
            #expect(rows.count == Self.names.count + 1)
            #expect(Set(rows.map(\.count)) == [rows[0].count])
            for row in rows.dropFirst() {
                let number = try #require(Int(row[3].filter(\.isNumber)))
                // What metadata call themselves is cut at its ends, and so is everything else.
                let name = PersonalAddress.masked(Self.names[number].trimmingCharacters(in: .whitespaces))
                #expect(row[2] == name || row[2] == "'" + name || name.hasPrefix("=1") && row[2].hasSuffix(name))
                #expect(row[0] == "'=Fed, \"1\"")
                for cell in row {
                    let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
                    #expect(first.map { !"=+-@|%＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(cell)")
                }
            }
            let federations = try Self.rows(try await client.answer("/api/export/federations").text)
            #expect(federations.map(\.count) == [8, 8] && federations[1][0] == "'=Fed, \"1\"")
        }
    }

    @Test func noPersonsAddressLeaves() async throws {
        try await fixture.withClient { client in
            for uri in [
                "/api/export/entities", "/api/export/entities?columns=full",
                "/api/export/entities?columns=full&export_format=json", "/api/search?q=jane", "/api/search?q=example",
            ] {
                let text = try await client.answer(uri).text
                #expect(!text.contains("jane.doe"), "\(uri)")
                #expect(text.contains("…@") || uri.contains("jane"), "\(uri)")
            }
        }
    }
}
