import Store

/// What the newest snapshot changed: how much, and the first few entities of each kind.
struct ImportDifference: Sendable {
    let outline: DifferenceOutline
    let added: [EntitySummary]
    let removed: [EntitySummary]
    /// As they are in the newer snapshot.
    let changed: [EntitySummary]

    private static let shown = 5

    /// - Parameters:
    ///   - first: time of the snapshot before the newest one.
    ///   - second: time of the newest one.
    init(from first: Int64, to second: Int64, in generation: DatabaseGeneration) async throws {
        outline = try await generation.differenceOutline(from: first, to: second)
        added = try await generation.summaries(outline.added.prefix(Self.shown), at: second)
        removed = try await generation.summaries(outline.removed.prefix(Self.shown), at: first)
        changed = try await generation.summaries(outline.changed.prefix(Self.shown), at: second)
    }
}
