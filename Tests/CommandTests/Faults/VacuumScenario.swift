import Testing

/// A vacuum of a database, half of which is empty.
struct VacuumScenario: FaultScenario {
    let name = "vacuum"
    let faults = Fault.allOfFiles
    private let prepared: PreparedWorkspace
    private let state: DatabaseState
    private let history: String

    init() throws {
        prepared = try PreparedWorkspace()
        try prepared.template.makeDemo(entities: 60)
        _ = try prepared.template.query(
            "CREATE TABLE filler (value); INSERT INTO filler VALUES (zeroblob(200000)); DROP TABLE filler")
        state = try prepared.template.checkedState()
        history = try prepared.template.history()
    }

    var workspace: Workspace { prepared.workspace }
    var arguments: [String] { ["vacuum", "--force", "--database", workspace.database] }

    func reset() throws { try prepared.reset() }

    func judge(_ incident: Incident) throws -> String {
        let what = incident.what
        incident.expectExplanation()
        #expect(try workspace.checkedState() == state, what)
        let isNew = try workspace.withCopy(of: workspace.database) {
            try workspace.value("PRAGMA freelist_count", in: $0) == "0"
        }
        if !incident.isKill { #expect(isNew == incident.isReportedAsDone, what) }
        if incident.result.status == 0 { #expect(isNew, what) }
        let next = try start().wait()
        #expect(next.status == 0, "\(what) The next run: \(next.error)")
        #expect(try workspace.checkedState() == state, what)
        #expect(try workspace.history() == history, what)
        #expect(try workspace.value("PRAGMA freelist_count") == "0", what)
        #expect(try prepared.leftovers() == [], what)
        return isNew ? "new" : "old"
    }
}
