import DemoData
import Foundation
import Testing

/// An import that can be repeated from the same beginning any number of times.
struct ImportScenario: FaultScenario {
    let name: String
    let old: DatabaseState
    let new: DatabaseState
    let workspace: Workspace
    let faults = Fault.all
    private let template: Workspace
    private let source: String
    private let server: ScriptedServer?

    private static let options = DemoOptions(entities: 60, churn: 0.2)

    /// - Parameters:
    ///   - isFirst: begins without a database, otherwise with that of the step before.
    ///   - options: of the aggregate.
    ///   - isDownloaded: takes the aggregate from an HTTP server, with a cache that holds the one before.
    init(
        _ name: String, isFirst: Bool = false, options: DemoOptions = options, isDownloaded: Bool = false
    ) throws {
        self.name = name
        workspace = try Workspace()
        template = try Workspace()
        let step0 = try workspace.aggregate(options)
        let step1 = try workspace.aggregate(options, step: 1)
        let bytes = try Aggregates.demo(options)
        server = isDownloaded ? try ScriptedServer(file: bytes, tag: "\"zero\"") : nil
        source = server?.url ?? step1
        if !isFirst { try template.importReport(server?.url ?? step0) }
        let newBytes = try workspace.contents(step1)
        server?.answer { $0.condition == "\"one\"" ? .notModified("\"one\"") : .file(newBytes, tag: "\"one\"") }
        old = try template.checkedState()
        let rehearsal = try Workspace()
        if !isFirst { try rehearsal.importReport(step0) }
        try rehearsal.importReport(step1)
        new = try rehearsal.checkedState()
    }

    /// Goes back to the beginning.
    func reset() throws {
        let files = FileManager.default
        for name in try workspace.listing() where name.hasPrefix("edugain.db") || name == "cache" {
            try? files.removeItem(atPath: workspace.path(name))
        }
        for name in ["edugain.db", "cache"] where template.exists(template.path(name)) {
            try files.copyItem(atPath: template.path(name), toPath: workspace.path(name))
        }
    }

    /// The arguments of the import.
    var arguments: [String] { workspace.importArguments(source) }

    func judge(_ incident: Incident) throws -> String {
        let what = incident.what
        let state = try expectGoodEnd(what)
        incident.expectExplanation()
        if incident.isKill {
            #expect(incident.result.status != 0 || state == new, what)
        } else {
            // Success means that the new snapshot is there, if only its result could not be written; failure means that
            // nothing was changed.
            let isDone = incident.result.status == 0 || incident.result.status == 3 && incident.fault?.call == "write"
            #expect(state == (isDone ? new : old), what)
        }
        return state == new ? "new" : state == old ? "old" : "neither"
    }

    /// Expects the old or the new state, and that the next import succeeds.
    private func expectGoodEnd(_ what: Comment) throws -> DatabaseState {
        let state = try workspace.checkedState()
        #expect(state == old || state == new, what)
        let next = try workspace.start(arguments).wait()
        #expect(next.status == 0, "\(what): the next import: \(next.error)")
        let end = try workspace.checkedState()
        #expect(end.current == new.current, what)
        let left = try workspace.listing().filter {
            $0.hasSuffix("-wal") || $0.hasSuffix("-shm") || $0.hasSuffix(".part")
        }
        #expect(left.isEmpty, what)
        return state
    }
}
