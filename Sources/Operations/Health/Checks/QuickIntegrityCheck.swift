import Store

/// Whether SQLite finds the database whole.
enum QuickIntegrityCheck {
    /// What a record says.
    static func check(_ record: IntegrityRecord) -> HealthCheck {
        let isGood = record.findings.isEmpty
        return HealthCheck(
            .databaseIntegrity, isGood ? .pass : .fail,
            isGood ? "SQLite's quick check found nothing wrong" : "the database is damaged",
            detail: isGood ? nil : record.findings.prefix(3).joined(separator: "\n"),
            hint: isGood ? nil : "Restore the newest backup; 'edugain-ctl integrity-check' tells all that is wrong.",
            time: record.time,
            samples: [HealthSample(.integrity, isGood ? 1 : 0), HealthSample(.integrityTime, record.time)])
    }

    /// The record that holds now, made anew where there is none.
    ///
    /// - Parameter mayRun: false where nobody has time for it; an older record of the same file serves then.
    /// - Returns: nil when nothing is known.
    static func record(
        _ generation: DatabaseGeneration, directory: String, mayRun: Bool, now: Int64
    ) async throws -> IntegrityRecord? {
        guard let file = IntegrityRecord.File(path: generation.path) else { return nil }
        let known = IntegrityRecord.read(in: directory)
        if let known, known.isCurrent(for: file, now: now) || (!mayRun && known.isAbout(file)) { return known }
        guard mayRun else { return nil }
        let stopwatch = Stopwatch()
        let findings = try await generation.quickCheck().flatMap(\.examples)
        let record = IntegrityRecord(file: file, time: now, seconds: stopwatch.seconds, findings: findings)
        record.write(in: directory)
        return record
    }
}
