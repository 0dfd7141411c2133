import Store

/// Whether imports happen and succeed.
enum ImportChecks {
    /// How fresh the data are.
    ///
    /// - Parameter installed: since when there could have been an import, UTC seconds.
    static func age(
        _ figures: DatabaseFigures, installed: Int64, limits: HealthLimits, now: Int64
    ) -> HealthCheck {
        guard let success = figures.lastSuccess else {
            return HealthCheck(
                .importAge, HealthEvent("nothing was imported yet; the installation began", at: installed),
                limits: AgeLimits(warning: 0, critical: limits.grace), now: now, hint: "Run 'edugain-ctl import'.")
        }
        var samples = [HealthSample(.importSuccess, success)]
        if let entities = figures.entities { samples.append(HealthSample(.entities, Int64(entities))) }
        return HealthCheck(
            .importAge, HealthEvent("the source was last checked with success", at: success), limits: limits.imports,
            now: now, hint: "Run 'edugain-ctl import' and see what it says.", samples: samples)
    }

    /// Whether the source can be verified.
    ///
    /// - Parameter path: the file of the certificates.
    static func certificate(_ path: String, now: Int64) -> HealthCheck {
        do {
            let verification = try SourceVerification(certificateFile: path)
            if let complaint = verification.complaint { throw complaint }
            let fingerprints = verification.certificates.map(\.fingerprint).joined(separator: " or ")
            return HealthCheck(
                .importCertificate, .pass, "the source is verified with the certificate \(fingerprints)", detail: path,
                time: now)
        } catch {
            let failure = CommandFailure(error)
            return HealthCheck(
                .importCertificate, .warn, "the source cannot be verified, so that nothing is imported",
                detail: failure.message, hint: failure.hint, time: now)
        }
    }

    /// What became of the last attempt; nil before the first one.
    static func attempt(_ run: ImportRun?, now: Int64) -> HealthCheck? {
        guard let run else { return nil }
        let isGood = run.outcome.isSuccess || run.outcome == .running
        let message =
            switch run.outcome {
            case .running: "an import is going on"
            case .imported, .notModified: "the last import succeeded"
            case .refused: "the last import was refused"
            case .failed: "the last import failed"
            case .interrupted: "the last import was interrupted"
            }
        return HealthCheck(
            .importAttempt, isGood ? .pass : .warn, message, detail: run.message,
            hint: isGood ? nil : "The data from before are still shown; 'edugain-ctl import' tries again.", time: now,
            samples: [HealthSample(.importFailed, isGood ? 0 : 1)])
    }
}
