import Glibc
import Logging

extension SetupJob {
    private static let unit = "edugain-import.service"

    /// Brings the metadata in and waits for the end: by systemd's unit where there is one, so that it runs as it always
    /// will.
    func importMetadata(isDryRun: Bool) async throws -> SetupStep {
        if isDryRun {
            return SetupStep(.wouldDo, isSystemdRunning ? "import, by \(Self.unit)" : "import, by 'edugain-ctl import'")
        }
        context.logger.notice("importing the metadata; this takes a minute or two")
        guard isSystemdRunning else {
            let file = access(places.configurationFile, F_OK) == 0 ? ["--config", places.configurationFile] : []
            let answer = try await programs.runVisibly(program, ["import", "--database", database] + file)
            return step(answer.isSuccess, "exit code \(answer.code ?? -1), see above")
        }
        let answer = try await programs.run("systemctl", ["start", Self.unit])
        let journal = try await programs.run(
            "journalctl",
            [
                "--unit", Self.unit, "--lines=50", "--output=cat", "--no-pager", "--quiet", "_COMM=edugain-ctl",
            ])
        return step(answer.isSuccess, Self.end(journal.text) ?? answer.message)
    }

    /// Of all that an import says the line that tells how it ended: the error, or the first line of its result.
    private static func end(_ journal: String) -> String? {
        let lines = journal.split(whereSeparator: \.isNewline)
        let line = lines.last { $0.hasPrefix("edugain-ctl: ") || $0.hasSuffix(" of memory.") }
        return line.map { DisplayedText.line(String($0.trimmingPrefix("edugain-ctl: ")), limit: 400) }
    }

    private func step(_ isSuccess: Bool, _ end: String) -> SetupStep {
        isSuccess
            ? SetupStep(.done, "the metadata are imported (\(end))")
            : SetupStep(
                .failed, "the import failed: \(end)",
                hint: "It is tried again by itself; 'edugain-ctl health' tells how it is.")
    }
}
