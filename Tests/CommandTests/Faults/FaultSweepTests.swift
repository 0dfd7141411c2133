import Testing

/// Lets every system call that writes fail once, one after the other, and looks at what is left.
///
/// `EDUGAIN_FAULT_STEP` says that every so many calls are tried, 1 tries all; `EDUGAIN_FAULT_CALL` names the only call.
@Suite("Faults of the disk", .needsSQLite, .needsTracing)
struct FaultSweepTests {
    @Test("An import into a database with data")
    func update() throws {
        try ImportScenario("update").sweep()
    }

    @Test("The first import")
    func first() throws {
        try ImportScenario("first", isFirst: true).sweep()
    }

    @Test("An import over HTTP")
    func download() throws {
        try ImportScenario("download", isDownloaded: true).sweep()
    }

    @Test("Making backups", arguments: BackupScenario.Task.allCases)
    func backup(task: BackupScenario.Task) throws {
        try BackupScenario(task).sweep()
    }

    @Test("Restoring a database", arguments: RestoreScenario.Beginning.allCases)
    func restore(beginning: RestoreScenario.Beginning) throws {
        try RestoreScenario(beginning).sweep()
    }

    @Test("Compacting a database")
    func vacuum() throws {
        try VacuumScenario().sweep()
    }

    @Test("Removing old snapshots")
    func pruneSnapshots() throws {
        try SnapshotPruneScenario().sweep()
    }
}
