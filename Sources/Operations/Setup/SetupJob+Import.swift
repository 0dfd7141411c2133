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
            let end = "exit code \(answer.code ?? -1), see above"
            return answer.isSuccess
                ? SetupStep(.done, "the metadata are imported (\(end))")
                : SetupStep(
                    .failed, "the import failed: \(end)",
                    hint: "When that is mended, 'edugain-ctl setup --import' tries again.")
        }
        // Tries in vain before this one are no reason for systemd to refuse it.
        _ = try await programs.run("systemctl", ["reset-failed", Self.unit])
        let begin = context.clock.now()
        let answer = try await programs.run("systemctl", ["start", Self.unit])
        let end = try await end(isSuccess: answer.isSuccess, since: begin) ?? answer.message
        if answer.isSuccess { return SetupStep(.done, "the metadata are imported (\(end))") }
        let state = try await programs.run("systemctl", ["show", "--property=SubState", "--value", Self.unit])
        let next = state.text.hasPrefix("auto-restart") ? "It is tried again by itself" : "The timer tries again"
        return SetupStep(
            .failed, "the import failed: \(end)", hint: "\(next); 'edugain-ctl health' tells how it is.")
    }

    /// The line of the journal that tells how an import ended: the error, which only the hint follows, or the first line
    /// of its result.
    private func end(isSuccess: Bool, since begin: Int64) async throws -> String? {
        let selection = ["--unit", Self.unit, "--identifier=edugain-ctl", "--since=@\(begin)"]
        let options = ["--output=cat", "--no-pager", "--quiet"] + (isSuccess ? [] : ["--priority=err"])
        let journal = try await programs.run("journalctl", selection + options)
        let lines = journal.text.split(whereSeparator: \.isNewline)
        let line = lines.last { isSuccess ? $0.hasSuffix(" of memory.") : !$0.hasPrefix("HINT: ") }
        return line.map { DisplayedText.line(String($0), limit: 400) }
    }
}
