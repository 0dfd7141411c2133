import Backups

extension CommandFailure {
    init(backupError error: BackupError) {
        switch error {
        case .noDirectory(let path):
            self.init(
                .notFound, "there is no backup directory at \(path)",
                hint: "Run 'edugain-ctl backup' to make the first one, or name another with --output-dir.")
        case .noBackup(let reason):
            self.init(.notFound, reason, hint: "'edugain-ctl backup list' shows what there is.")
        case .badManifest(let path, let reason):
            self.init(
                .verificationFailed, "the manifest \(path) cannot be believed: \(reason)",
                hint: "Try another backup; without the manifest the archive can still be verified and restored.")
        case .notVerified(let path, let reason):
            self.init(
                .verificationFailed, "\(path) is not good: \(reason)",
                hint: "Try another backup: 'edugain-ctl backup verify --all' tells which ones are good.")
        case .exists(let path):
            self.init(
                .failed, "\(path) is there already, with other content, and was left alone",
                hint: "Look at both files; 'edugain-ctl backup verify' tells which one is good.")
        case .noSpace(let path, let needed, let available):
            self.init(
                .noSpace,
                "not enough space in \(path): \(NumberText.megabytes(needed)) are needed, "
                    + "\(NumberText.megabytes(available)) are free",
                hint: "Free \(NumberText.megabytes(needed - available)) there; 'edugain-ctl backup prune' may help.")
        }
    }
}
