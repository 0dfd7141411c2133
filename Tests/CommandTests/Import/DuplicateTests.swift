import Testing

@Suite("import: duplicates", .needsSQLite)
struct DuplicateTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    private func source(_ identifiers: [String]) throws -> String {
        let entities = identifiers.map { (id: $0, authority: String?.none) }
        return try workspace.write(Aggregates.plain(entities), to: "aggregate.xml")
    }

    @Test("The same entityID twice counts once and is reported with both lines", arguments: [false, true])
    func twice(isKnown: Bool) throws {
        let identifiers = (0..<50).map { "https://entity-\($0).example" }
        if isKnown { try workspace.importReport(try source(identifiers)) }
        let report = try workspace.importReport(try source(identifiers + [identifiers[7]]))
        #expect(report.statistics["entities"] == 50)
        #expect(report.issueCount == 1)
        let issue = try #require(report.issues.first)
        // The root stands in line 1.
        #expect(issue.contains("line 52:") && issue.contains("line 9 "), "\(issue)")
        #expect(issue.contains(identifiers[7]))
        #expect(report.changes.changed.isEmpty)
        #expect(try workspace.currentEntities().count == 50)
    }

    @Test("White space around an entityID makes no other entity")
    func whiteSpace() throws {
        let report = try workspace.importReport(try source(["https://a.example", " https://a.example\t"]))
        #expect(report.statistics["entities"] == 1)
        #expect(report.issueCount == 1)
    }

    @Test("Capital letters do")
    func capitals() throws {
        let report = try workspace.importReport(try source(["https://a.example/x", "https://a.example/X"]))
        #expect(report.statistics["entities"] == 2)
        #expect(report.issueCount == 0)
    }

    @Test("Forms of the same letter do: entityIDs are compared by their code points")
    func unicodeForms() throws {
        let identifiers = ["https://a.example/caf\u{E9}", "https://a.example/cafe\u{301}"]
        for expectedAdded in [2, 0] {
            let report = try workspace.importReport(try source(identifiers))
            #expect(report.statistics["entities"] == 2)
            #expect(report.changes.added.count == expectedAdded)
            #expect(report.issueCount == 0)
        }
    }

    @Test("The text for people tells how many things were left out")
    func text() throws {
        let source = try source((0..<20).map { "https://entity-\($0 % 10).example" })
        let result = try workspace.runImport(source).expectSuccess()
        #expect(result.output.contains("10 things in the aggregate were left out:"))
        #expect(result.output.contains("stands in line 2 already"))
    }

    @Test("An entity without entityID is left out and reported")
    func nameless() throws {
        let report = try workspace.importReport(try source(["https://a.example", "  ", "https://b.example"]))
        #expect(report.statistics["entities"] == 2)
        #expect(report.issues.first?.contains("line 3:") == true)
    }
}
