import Files
import Foundation
import Operations
import Store

/// A line about the dashboard itself.
struct StatusFact: Sendable {
    let name: String
    let value: String

    static func all(_ data: DashboardData, setting: PageSetting) -> [StatusFact] {
        let clock = setting.clock
        let snapshot = data.snapshot
        let facts: [(String, String?)] = [
            ("Newest snapshot", snapshot.map { clock.text($0.time) } ?? "none yet"),
            ("Source last checked", data.lastSuccess.map { clock.text($0) } ?? "never"),
            ("Source", snapshot.map { SourceText.of($0.source) }),
            // Saying nothing where it is not verified would let readers believe it was.
            ("Signature of the source", snapshot == nil ? nil : signature(data)),
            ("Metadata valid until", snapshot?.validUntil.map { clock.text($0) }),
            ("Metadata made", snapshot?.creationInstant.map { clock.text($0) }),
            ("Published by", snapshot?.publisher.map { ShortText.of($0, limit: 200) }),
            ("Size of the metadata", snapshot.map { NumberText.size($0.sourceSize) }),
            ("Size of the database", FileSize.of(data.generation.path).map(NumberText.size)),
            ("Snapshots", NumberText.grouped(data.snapshots.count)),
            ("Oldest snapshot", data.snapshots.last.map { clock.text($0.time) }),
            ("Program", "edugain-ctl \(setting.version)"),
            ("Database schema", "\(data.schemaVersion)"),
            // What Foundation calls GMT, everybody else calls UTC.
            ("Time zone", clock.timeZone == .gmt ? "UTC" : clock.timeZone.identifier),
        ]
        return facts.compactMap { name, value in value.map { StatusFact(name: name, value: $0) } }
    }

    private static func signature(_ data: DashboardData) -> String {
        data.verifiedSignature.map { "verified with the certificate \($0.fingerprint) (SHA-256)" } ?? "not verified"
    }
}
