import DemoData
import Foundation
import Testing

/// An import that can be repeated from the same beginning any number of times.
struct FaultScenario {
    let name: String
    let old: DatabaseState
    let new: DatabaseState
    private let workspace: Workspace
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

    func start() throws -> RunningCommand { try workspace.start(arguments) }

    /// Runs the import with a fault.
    ///
    /// - Returns: nil when the fault did not come about.
    func run(_ fault: Fault, number: Int) throws -> CommandResult? {
        let log = workspace.logFile()
        let result = try workspace.start(
            executable: try #require(Tool.strace),
            fault.traceArguments(number: number, log: log) + [try Program.requirePath()] + arguments
        ).wait()
        let trace = String(decoding: try workspace.contents(log), as: UTF8.self)
        return fault.cameAbout(in: trace) ? result : nil
    }

    /// Expects the old or the new state, and that the next import succeeds.
    func expectGoodEnd(_ what: Comment, sourceLocation: SourceLocation = #_sourceLocation) throws -> DatabaseState {
        let state = try workspace.checkedState(sourceLocation: sourceLocation)
        #expect(state == old || state == new, what, sourceLocation: sourceLocation)
        let next = try workspace.start(arguments).wait()
        #expect(next.status == 0, "\(what): the next import: \(next.error)", sourceLocation: sourceLocation)
        let end = try workspace.checkedState(sourceLocation: sourceLocation)
        #expect(end.current == new.current, what, sourceLocation: sourceLocation)
        let left = try workspace.listing().filter {
            $0.hasSuffix("-wal") || $0.hasSuffix("-shm") || $0.hasSuffix(".part")
        }
        #expect(left.isEmpty, what, sourceLocation: sourceLocation)
        return state
    }
}
