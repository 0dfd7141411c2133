import Foundation
import Testing

/// A temporary directory with all that one test makes; it goes away with the last reference.
final class Workspace: Sendable {
    private let root: String

    /// What the program sees; its logs lie elsewhere.
    let directory: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("edugain-test-\(UUID().uuidString)").path
        directory = root + "/work"
        for path in [directory, directory + "/home", directory + "/tmp", root + "/logs"] {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        }
        try Data().write(to: URL(fileURLWithPath: root + "/empty.conf"))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    var database: String { path("edugain.db") }
    var cacheDirectory: String { path("cache/edugain-ctl") }

    func path(_ name: String) -> String { "\(directory)/\(name)" }

    /// A new name for the output of a command.
    func logFile() -> String { "\(root)/logs/\(UUID().uuidString)" }

    /// The environment of every command: nothing of this machine's or this user's settings.
    var environment: [String: String] {
        let outer = ProcessInfo.processInfo.environment
        var environment = [
            "PATH": outer["PATH"] ?? "/usr/local/bin:/usr/bin:/bin", "HOME": path("home"), "TMPDIR": path("tmp"),
            "XDG_CACHE_HOME": path("cache"), "XDG_DATA_HOME": path("share"), "XDG_CONFIG_HOME": path("settings"),
            "EDUGAIN_CONFIG": root + "/empty.conf", "EDUGAIN_RUN_DIR": "", "EDUGAIN_AUDIT_LOG": "",
            "EDUGAIN_BACKUP_DIR": path("backups"), "LC_ALL": "C.UTF-8",
        ]
        environment["LD_LIBRARY_PATH"] = outer["LD_LIBRARY_PATH"]
        return environment
    }

    /// Makes a file and returns its path.
    @discardableResult
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let path = path(name)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    func contents(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Every file and directory there is, by name from ``directory``.
    func listing() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
    }

    /// The same without what SQLite keeps beside a database in WAL mode: who opens one only to read makes these files,
    /// empty, and must not remove them.
    func listingWithoutSidecars() throws -> [String] {
        try listing().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    }

    func permissions(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }
}
