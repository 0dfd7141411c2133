import Glibc
import Store

/// Whether the database is there and can be read.
enum DatabaseChecks {
    static func access(_ figures: DatabaseFigures, size: Int64, now: Int64) -> HealthCheck {
        HealthCheck(
            .databaseAccess, .pass, "the database can be read, its schema has version \(figures.schemaVersion)",
            time: now, samples: [HealthSample(.databaseSize, size)])
    }

    /// - Parameters:
    ///   - error: why it cannot be read.
    ///   - installation: how long there has been a place for it, or that it was there once.
    static func noAccess(
        _ error: any Error, installation: Installation, limits: HealthLimits, now: Int64
    ) -> HealthCheck {
        let failure = CommandFailure(error)
        if case StoreError.notFound = error {
            if case .fresh(let since) = installation {
                let event = HealthEvent("there is no database yet; its place was made", at: since)
                return HealthCheck(
                    .databaseAccess, event, limits: AgeLimits(warning: 0, critical: limits.grace), now: now,
                    detail: failure.message, hint: failure.hint)
            }
            return HealthCheck(
                .databaseAccess, .fail, "the database is gone: there was one", detail: failure.message,
                hint: "Restore the newest backup.", time: now)
        }
        let message =
            switch error {
            case StoreError.damaged: "the database is damaged"
            case StoreError.newerSchema: "the database was made by a newer edugain-ctl"
            case StoreError.olderSchema: "the database was made by an older edugain-ctl"
            case StoreError.notOurs: "the file is not a database of edugain-ctl"
            default: "the database cannot be read"
            }
        return HealthCheck(
            .databaseAccess, .fail, message, detail: failure.message, hint: failure.hint, time: now)
    }

    /// Beyond this size the log slows readers down; it should be emptied after each import.
    static let largestJournal: Int64 = 64_000_000

    /// Whether the write-ahead log is emptied as it should be.
    static func journal(size: Int64, databaseSize: Int64, now: Int64) -> HealthCheck {
        let limit = max(largestJournal, databaseSize)
        let measurement = HealthMeasurement(size, .bytes, warning: limit + 1)
        let isLarge = measurement.status != .pass
        return HealthCheck(
            .databaseJournal, measurement.status,
            isLarge
                ? "the write-ahead log has grown to \(NumberText.size(size))"
                : size == 0 ? "the write-ahead log is empty" : "the write-ahead log holds \(NumberText.size(size))",
            hint: isLarge
                ? "A reader keeps it from being emptied: close what has had the database open for long." : nil,
            measurement: measurement, time: now, samples: [HealthSample(.journalSize, size)])
    }

    /// Names the SQLite that is linked. A version with the WAL-reset defect is nothing to worry about here, because
    /// only the holder of our lock ever writes or checkpoints, and stock Debian would warn for ever.
    static func library(version: String, hasDefect: Bool, now: Int64) -> HealthCheck {
        let note = hasDefect ? "; it has the WAL-reset defect, which our locks keep from happening" : ""
        return HealthCheck(.databaseLibrary, .pass, "SQLite \(version)\(note)", time: now)
    }
}
