import Backups
import Files
import Foundation
import Glibc

extension SetupJob {
    /// Writes settings into the configuration file, all or none.
    func set(_ settings: [(ConfigurationKey, String)], isDryRun: Bool) async throws -> [SetupStep] {
        guard !settings.isEmpty else { return [] }
        let (steps, isChanged) = try DirectoryLock.hold(FilePath.directory(of: places.configurationFile)) {
            try write(settings, isDryRun: isDryRun)
        }
        guard isChanged, let step = try await restart(isDryRun: isDryRun) else { return steps }
        return steps + [step]
    }

    private func write(
        _ settings: [(ConfigurationKey, String)], isDryRun: Bool
    ) throws -> (steps: [SetupStep], isChanged: Bool) {
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
        guard text != file.text else { return (steps, false) }
        if !isDryRun { try file.write(text) }
        return (steps, true)
    }

    /// The public address stays as it is when it is another site's, and when it is by https already.
    ///
    /// - Returns: nil when it is to be that of `site`.
    func keptAddress(_ site: NginxSite) throws -> SetupStep? {
        let file = try EditedFile(path: places.configurationFile, mode: 0o644)
        let entries = try ConfigurationFile(path: file.path, text: file.text).entries
        guard let address = entries[.publicURL]?.value, !address.isEmpty, address != site.address else { return nil }
        let url = URLComponents(string: address)
        let isOurs = site.names.contains { $0.description == url?.host?.lowercased() }
        if isOurs, url?.scheme?.lowercased() == "http" { return nil }
        return SetupStep(
            .unchanged, "\(ConfigurationKey.publicURL.rawValue)=\(address) in \(file.path)",
            hint: isOurs ? nil : "That is not the address of this web site; if it is to be, change it there.")
    }

    /// Makes a token, unless there is one of this name.
    func makeToken(_ name: String, isDryRun: Bool) throws -> (step: SetupStep, token: String?) {
        let line = "admin token '\(name)' in \(tokens.path)"
        if let entry = try tokens.entry(name) {
            let made = context.clock.text(entry.created)
            return (
                SetupStep(
                    .unchanged, "\(line), made \(made)",
                    hint: "It cannot be shown again; for another one choose another name, or "
                        + "'edugain-ctl token revoke \(name)' first."),
                nil
            )
        }
        if isDryRun { return (SetupStep(.wouldDo, line), nil) }
        return (SetupStep(.done, line), try tokens.make(name).token)
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
}

extension SetupJob {
    /// What there is already.
    ///
    /// - Throws: ``CommandFailure``
    public func state(_ configuration: Configuration) throws -> SetupQuestions.State {
        SetupQuestions.State(
            names: ExistingSite(path: places.siteFile)?.names ?? [], backupRemote: configuration.backupRemote,
            tokens: try tokens.list(TokenUses()).tokens.map(\.name),
            hasDatabase: access(configuration.database, F_OK) == 0)
    }
}
