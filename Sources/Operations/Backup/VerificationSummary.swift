import Backups
import Store

/// What `backup verify` has found.
public struct VerificationSummary: Sendable, Encodable, ExitingResult {
    public struct Item: Sendable, Encodable {
        public var archive: String
        public var isGood: Bool
        /// What is wrong; nil when nothing is.
        public var problem: String?
        public var hasManifest: Bool
        public var isAdopted = false
        public var snapshots: Int?
        public var entities: Int?
        public var newestSnapshot: String?
        public var schemaVersion: Int?
        /// Bytes of the database.
        public var size: Int64?
        /// How long it took, which is how long a restore takes.
        public var seconds: Double
        var exitStatus = ExitStatus.done

        private enum CodingKeys: String, CodingKey {
            case archive, isGood, problem, hasManifest, isAdopted, snapshots, entities, newestSnapshot, schemaVersion
            case size, seconds
        }

        init(_ verified: VerifiedBackup, isAdopted: Bool, seconds: Double) {
            archive = verified.path
            isGood = true
            hasManifest = verified.hasManifest
            self.isAdopted = isAdopted
            snapshots = verified.facts.counts.snapshots
            entities = verified.facts.counts.entities
            newestSnapshot = verified.facts.counts.newestSnapshot.map(WallClock.iso8601)
            schemaVersion = verified.facts.schemaVersion
            size = verified.database.size
            self.seconds = seconds
        }

        init(_ path: String, _ failure: CommandFailure, seconds: Double) {
            archive = path
            isGood = false
            problem = failure.message
            hasManifest = false
            exitStatus = failure.status
            self.seconds = seconds
        }
    }

    public var directory: String
    public var backups: [Item]

    /// The worst of all: a bad backup matters more than one that could not be looked at.
    public var status: ExitStatus {
        let bad = backups.filter { !$0.isGood }.map(\.exitStatus)
        return bad.contains(.verificationFailed) ? .verificationFailed : bad.first ?? .done
    }
}

extension VerificationSummary: CustomStringConvertible {
    public var description: String {
        guard !backups.isEmpty else { return "There is no backup in \(directory)." }
        var lines = backups.flatMap(text)
        let bad = backups.filter { !$0.isGood }.count
        if backups.count > 1 { lines += ["", "\(backups.count - bad) of \(backups.count) backups are good."] }
        if bad > 0 {
            lines.append("HINT: A bad backup is never counted or restored; delete it when you know what damaged it.")
        }
        return lines.joined(separator: "\n")
    }

    private func text(_ item: Item) -> [String] {
        if let problem = item.problem { return ["BAD   \(problem)"] }
        let newest = item.newestSnapshot.map { ", the newest of \($0)" } ?? ""
        var lines = [
            "good  \(item.archive): \(NumberText.grouped(item.entities ?? 0)) entities in "
                + "\(NumberText.counted(item.snapshots ?? 0, "snapshot"))\(newest); "
                + "restoring it takes \(NumberText.decimal(item.seconds, digits: 2)) s"
        ]
        if item.isAdopted {
            lines.append("      It has a manifest now and counts like any other backup.")
        } else if !item.hasManifest {
            lines.append("      It has no manifest to compare with; '--adopt' writes one, so that it counts.")
        }
        return lines
    }
}
