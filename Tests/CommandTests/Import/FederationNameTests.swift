import DemoData
import Foundation
import Testing

@Suite("import: names of federations", .needsSQLite)
struct FederationNameTests {
    private let workspace: Workspace
    private let source: String

    init() throws {
        workspace = try Workspace()
        let authorities = ["https://alder.example", "https://birch.example", "https://stranger.example", nil]
        source = try workspace.write(
            Aggregates.plain(
                authorities.enumerated().map { (id: "https://entity-\($0.offset).example", authority: $0.element) }),
            to: "aggregate.xml")
    }

    private static let irregularList = """
        {"ALDER": {"reg_auth": "https://alder.example", "name": "Alder Federation  ", "country_code": ["XA"]},
         "BIRCH": {"reg_auth": " https://birch.example ", "name": "\\tBirch", "country_code": null},
         "NULL": {"reg_auth": null, "name": "Null"}, "EMPTY": {"reg_auth": "", "name": "Empty"},
         "BLANK": {"reg_auth": "  ", "name": "Blank"}, "NAMELESS": {"reg_auth": "https://stranger.example"},
         "BLANKNAME": {"reg_auth": "https://stranger.example", "name": " "},
         "NOTHING": {}, "TEXT": "text", "NUMBER": {"reg_auth": 7, "name": 8}, "LIST": []}
        """

    /// Names by registrationAuthority.
    private func names() throws -> [String: String] {
        let rows = try workspace.query("SELECT registration_authority, name FROM federation")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    private let expected = [
        "https://alder.example": "Alder Federation", "https://birch.example": "Birch",
        "https://stranger.example": "https://stranger.example", "": "Unknown",
    ]

    @Test("An irregular list gives the names it has")
    func irregular() throws {
        let list = try workspace.write(Array(Self.irregularList.utf8), to: "list.json")
        let report = try workspace.importReport(source, federations: list)
        #expect(report.warnings.isEmpty)
        #expect(try names() == expected)
        let alder = "WHERE registration_authority = 'https://alder.example'"
        #expect(try workspace.query("SELECT code, countries FROM federation \(alder)") == [["ALDER", "xa"]])
    }

    @Test("The list of the demonstration names all its federations")
    func demonstration() throws {
        let aggregate = try workspace.aggregate(DemoOptions(entities: 300))
        try workspace.importReport(aggregate, federations: try workspace.federationList())
        struct Entry: Decodable {
            enum CodingKeys: String, CodingKey {
                case authority = "reg_auth"
                case name
            }

            var authority: String?
            var name: String
        }
        let entries = try JSONDecoder().decode(
            [String: Entry].self, from: Data(DemoAggregate(options: DemoOptions()).federationList()))
        var expected = ["": "Unknown"]
        for entry in entries.values {
            if let authority = entry.authority, !authority.isEmpty {
                expected[authority] = entry.name.trimmingCharacters(in: .whitespaces)
            }
        }
        let names = try names()
        #expect(names.count > 20)
        for (authority, name) in names { #expect(name == expected[authority], "\(authority)") }
    }

    @Test("A later import without a list keeps the names")
    func none() throws {
        let list = try workspace.write(Array(Self.irregularList.utf8), to: "list.json")
        try workspace.importReport(source, federations: list)
        try workspace.importReport(source)
        #expect(try names() == expected)
    }

    @Test("A later import whose list cannot be had keeps the names and warns")
    func unreachable() throws {
        let list = try workspace.write(Array(Self.irregularList.utf8), to: "list.json")
        try workspace.importReport(source, federations: list)
        let port = try ClosedPort()
        let result = try workspace.runImport(source, federations: port.url, "--json").expectSuccess()
        let report = try result.json(ImportReport.self)
        #expect(report.warnings.count == 1)
        #expect(report.warnings.first?.contains(port.url) == true)
        #expect(result.error.contains("warning: the federation list could not be had"))
        #expect(try names() == expected)
    }

    @Test("A name that changes in the list changes in the database")
    func renamed() throws {
        for name in ["Alder", "Alder 2", "Alder"] {
            let text = #"{"ALDER": {"reg_auth": "https://alder.example", "name": "\#(name)"}}"#
            try workspace.importReport(source, federations: try workspace.write(Array(text.utf8), to: "list.json"))
            #expect(try names()["https://alder.example"] == name)
        }
    }

    @Test(
        "A file that is no federation list is refused",
        arguments: ["", "<html></html>", "42", "{}", "[]", "{\"A\": 1}"])
    func notAList(text: String) throws {
        let list = try workspace.write(Array(text.utf8), to: "list.json")
        let result = try workspace.runImport(source, federations: list).expectFailure(12, list)
        #expect(try workspace.snapshotTimes().isEmpty)
        #expect(try workspace.runs() == [RecordedRun(outcome: "refused", message: result.message, snapshot: "")])
    }
}
