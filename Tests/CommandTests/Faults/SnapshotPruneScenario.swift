import Testing

/// Removing old snapshots of a history of four days.
struct SnapshotPruneScenario: FaultScenario {
    let name = "snapshots prune"
    let faults = Fault.all
    private let prepared: PreparedWorkspace
    private let old: DatabaseState
    private let new: DatabaseState

    init() throws {
        prepared = try PreparedWorkspace()
        let template = prepared.template
        try template.run("demo", "--database", template.database, "--entities", "60", "--days", "4").expectSuccess()
        old = try template.checkedState()
        try template.outlastNewestSnapshot()
        try prepared.reset()
        try prepared.workspace.start(Self.arguments(prepared.workspace)).wait().expectSuccess()
        new = try prepared.workspace.checkedState()
        #expect(old.snapshots == 8)
        #expect(new.snapshots == 2)
        #expect(new.current == old.current)
    }

    var workspace: Workspace { prepared.workspace }
    var arguments: [String] { Self.arguments(workspace) }

    private static func arguments(_ workspace: Workspace) -> [String] {
        ["snapshots", "prune", "--keep-days", "1", "--database", workspace.database]
    }

    func reset() throws { try prepared.reset() }

    func judge(_ incident: Incident) throws -> String {
        let what = incident.what
        incident.expectExplanation()
        let state = try workspace.checkedState()
        #expect(state == old || state == new, what)
        if !incident.isKill { #expect(incident.isReportedAsDone == (state == new), what) }
        let next = try start().wait()
        #expect(next.status == 0, "\(what) The next run: \(next.error)")
        #expect(try workspace.checkedState() == new, what)
        try workspace.run("integrity-check", "--database", workspace.database).expectSuccess()
        return state == new ? "new" : "old"
    }
}
