import Files
import Foundation
import Glibc
import Logging

/// The last report, left in a directory where everybody may read it: a monitoring system's user, who may not read the
/// database, gets an answer from it.
public enum HealthState {
    static func path(in runDirectory: String) -> String { "\(runDirectory)/health.json" }

    /// - Throws: `FileError`
    public static func write(_ report: HealthReport, runDirectory: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if FileSize.of(runDirectory) == nil {
            try StandardDirectories.make(runDirectory)
            chmod(runDirectory, 0o755)
        }
        try ReplacementFile.write(
            Array(try encoder.encode(report)) + [0x0A], to: path(in: runDirectory), mode: 0o644)
    }

    /// The report of a directory; nil when there is none that can be understood.
    public static func read(runDirectory: String) -> HealthReport? {
        guard let bytes = try? OpenFile(reading: path(in: runDirectory)).readAll(limit: 1 << 20) else { return nil }
        return try? JSONDecoder().decode(HealthReport.self, from: Data(bytes))
    }

    /// Leaves a report at the end of a job. Nothing that goes wrong here is the job's failure. The database is not read
    /// as a whole for it: the service and `health` have the time for that.
    public static func leave(_ configuration: Configuration, version: String, context: OperationContext) async {
        guard let directory = configuration.runDirectory else { return }
        do {
            let inspector = try HealthInspector(configuration, version: version, now: context.clock.now)
            try write(try await inspector.report(mayCheckIntegrity: false), runDirectory: directory)
        } catch {
            context.logger.debug("the state of health could not be left in \(directory): \(error)")
        }
    }
}
