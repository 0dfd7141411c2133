import Foundation
import Testing

/// A workspace that goes back to how it was prepared, any number of times.
struct PreparedWorkspace {
    let workspace: Workspace
    /// Never changed once it is prepared.
    let template: Workspace

    init() throws {
        workspace = try Workspace()
        template = try Workspace()
    }

    func reset() throws {
        let files = FileManager.default
        for name in try files.contentsOfDirectory(atPath: workspace.directory) {
            try files.removeItem(atPath: workspace.path(name))
        }
        for name in try files.contentsOfDirectory(atPath: template.directory) {
            try files.copyItem(atPath: template.path(name), toPath: workspace.path(name))
        }
    }

    /// True when a file is as it was prepared.
    func isUnchanged(_ name: String) throws -> Bool {
        guard workspace.exists(workspace.path(name)) else { return false }
        return try workspace.contents(workspace.path(name)) == template.contents(template.path(name))
    }

    /// Files that no command leaves when it has ended well.
    func leftovers() throws -> [String] {
        try workspace.listing().filter { name in
            [".part", "-wal", "-shm", "-journal"].contains { name.hasSuffix($0) } || name.contains(".restore")
                || name.contains(".edugain_backup_") || name.contains("etilqs")
        }
    }
}

extension Workspace {
    /// Makes a database with a day of invented entities.
    func makeDemo(entities: Int, seed: Int = 1) throws {
        try run(
            "demo", "--database", database, "--entities", "\(entities)", "--days", "1", "--seed", "\(seed)"
        ).expectSuccess()
    }
}
