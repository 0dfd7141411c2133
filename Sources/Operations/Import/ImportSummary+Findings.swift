import Quality
import SAMLMetadata
import Store

extension ImportSummary {
    /// Puts together what an import found, before it is known what it cost.
    ///
    init(_ source: SourceLocation, reading: SourceReading, after state: CurrentState) {
        let findings = reading.findings
        self.init(
            outcome: findings == nil ? .notModified : .imported, source: source.name,
            snapshot: findings == nil ? state.snapshot.map { WallClock.iso8601($0.time) } : nil,
            previousSnapshot: state.snapshot.map { WallClock.iso8601($0.time) },
            sha256: (findings?.digest ?? state.snapshot?.sourceDigest).map(Hexadecimal.text),
            size: findings?.size ?? state.snapshot?.sourceSize,
            verifiedWith: reading.verifiedWith,
            validUntil: (findings?.aggregate.validUntil ?? state.snapshot?.validUntil).map(WallClock.iso8601),
            statistics: findings?.statistics ?? state.snapshot?.statistics ?? Statistics(),
            changes: Changes(
                added: findings?.added.map(\.entityID).sorted() ?? [],
                removed: findings?.removed.map(\.entityID).sorted() ?? [],
                changed: findings?.changed.map(\.record.entityID).sorted() ?? []),
            completed: findings?.completed.count ?? 0, issues: findings?.issues.map(\.description) ?? [],
            issueCount: findings?.issueCount ?? 0, warnings: [], seconds: 0,
            resources: ResourceUsage(processorSeconds: 0, peakMemory: 0))
    }
}
