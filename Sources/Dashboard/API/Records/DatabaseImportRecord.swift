import Operations

/// The answer to a database that was put in the place of ours.
struct DatabaseImportAnswer: Sendable {
    let outcome: DatabaseImport.Outcome

    init(_ outcome: DatabaseImport.Outcome) {
        self.outcome = outcome
    }

    var message: String {
        let newest = outcome.newestSnapshot.map { ", the newest of \($0)" } ?? ""
        var text =
            "The database was replaced. It holds \(NumberText.grouped(outcome.entities)) entities in "
            + "\(NumberText.counted(outcome.snapshots, "snapshot"))\(newest)."
        if let former = outcome.former { text += " The one from before is kept as \(former) beside it." }
        if let backup = outcome.backup { text += " A backup of it is \(backup)." }
        if !outcome.failures.isEmpty { text += " Something did not work afterwards; the server's log says what." }
        return text
    }
}

extension APIRecord where Value == DatabaseImportAnswer {
    /// The fields of the Python dashboard, and more beside them.
    static let databaseImport = APIRecord(
        "DatabaseImport", "What was done with the database that was sent.",
        [
            Member("success", .flag("always true: anything else is a problem", example: true)) { _ in .flag(true) },
            Member("message", .text("what was done, for people", example: "The database was replaced.")) {
                .text($0.message)
            },
            Member(
                "backup_path",
                .text(
                    "file name of the database from before, beside the new one; null when there was none",
                    example: "edugain_analysis.db.before-restore"
                ).orNull
            ) { .optional($0.outcome.former) },
            Member(
                "backup",
                .text(
                    "file name of the backup that was made of it; null when there was nothing to back up",
                    example: "edugain_backup_20260329_040000.db.gz"
                ).orNull
            ) { .optional($0.outcome.backup) },
            Member("snapshots", .count("snapshots in the new database", example: 730)) {
                .integer($0.outcome.snapshots)
            },
            Member("entities", .count("entities in its newest one", example: 10_012)) { .integer($0.outcome.entities) },
            Member("newest_snapshot", .moment("when its newest one was made; null without any").orNull) {
                .optional($0.outcome.newestSnapshot)
            },
        ])
}
