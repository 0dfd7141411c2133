import Backups
import Glibc

extension SetupJob {
    /// Writes settings into the configuration file, all or none.
    func set(_ settings: [(ConfigurationKey, String)], isDryRun: Bool) async throws -> [SetupStep] {
        guard !settings.isEmpty else { return [] }
        let file = try EditedFile(path: places.configurationFile, mode: 0o644)
        var text = file.text
        var steps: [SetupStep] = []
        for (key, value) in settings {
            let shown = key == .backupRemote ? RemoteDestination.shown(value) : value
            let line = "\(key.rawValue)=\(shown) in \(file.path)"
            guard let changed = try ConfigurationFile.text(text, setting: key, to: value, path: file.path) else {
                steps.append(SetupStep(.unchanged, line))
                continue
            }
            text = changed
            steps.append(SetupStep(isDryRun ? .wouldDo : .done, line))
        }
        guard text != file.text else { return steps }
        if !isDryRun { try file.write(text) }
        return steps + (try await restart(isDryRun: isDryRun).map { [$0] } ?? [])
    }

    /// Makes a token and keeps its digest. Only what is shown on the terminal ever holds the token itself.
    func makeToken(_ name: String, isDryRun: Bool) throws -> (step: SetupStep, token: String?) {
        let file = try EditedFile(path: places.tokenFile, mode: 0o640, group: Self.serviceGroup)
        let tokens = try TokenFile(path: file.path, text: file.text)
        let line = "admin token '\(name)' in \(file.path)"
        if let entry = tokens.entries.first(where: { $0.name == name }) {
            let made = context.clock.text(entry.created)
            return (
                SetupStep(
                    .unchanged, "\(line), made \(made)",
                    hint: "It cannot be shown again; for another one choose another name, or take its line away first."),
                nil
            )
        }
        if isDryRun { return (SetupStep(.wouldDo, line), nil) }
        let token = AdminToken()
        let entry = TokenFile.Entry(
            name: name, digest: AdminToken.digest(token.text), created: context.clock.now())
        try file.write(TokenFile.text(file.text, adding: entry))
        return (SetupStep(.done, line), token.text)
    }

    /// The dashboard reads its settings when it starts.
    private func restart(isDryRun: Bool) async throws -> SetupStep? {
        guard isSystemdRunning else { return nil }
        let line = "edugain-dashboard restarted, to read its settings"
        if isDryRun { return SetupStep(.wouldDo, line) }
        let answer = try await programs.run("systemctl", ["try-restart", "edugain-dashboard.service"])
        guard !answer.isSuccess else { return SetupStep(.done, line) }
        return SetupStep(
            .failed, "edugain-dashboard could not be restarted: \(answer.message)",
            hint: "See 'systemctl status edugain-dashboard'.")
    }

    /// The group that the package's services run under; nil where the package is not installed.
    private static var serviceGroup: gid_t? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            var entry = group()
            var found: UnsafeMutablePointer<group>?
            guard getgrnam_r("edugain", &entry, buffer.baseAddress, buffer.count, &found) == 0, found != nil else {
                return nil
            }
            return entry.gr_gid
        }
    }
}

extension SetupJob {
    /// What there is already.
    ///
    /// - Throws: ``CommandFailure``
    public func state(_ configuration: Configuration) throws -> SetupQuestions.State {
        let file = try EditedFile(path: places.tokenFile, mode: 0o640)
        return SetupQuestions.State(
            names: ExistingSite(path: places.siteFile)?.names ?? [], backupRemote: configuration.backupRemote,
            tokens: try TokenFile(path: file.path, text: file.text).entries.map(\.name),
            hasDatabase: access(configuration.database, F_OK) == 0)
    }
}
