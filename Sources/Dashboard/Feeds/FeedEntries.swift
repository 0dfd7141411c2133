import Operations
import Store

/// What imports changed, as feeds tell it, made once for each state of the data and each federation.
///
/// Those of one federation take up to 60 comparisons of 6 ms each (12,800 entities, 730 snapshots). One feed is made at a
/// time, so that many that are asked for at once leave the other connections to the pages.
actor FeedEntries {
    /// Entries of a feed, and pairs of snapshots that are compared for it at most.
    private static let entries = 15
    private static let compared = 60

    private var revision = 0
    private var kept: [String?: Task<[AtomEntry], any Error>] = [:]
    /// The one that was begun last.
    private var last: Task<[AtomEntry], any Error>?

    /// - Parameter registrationAuthority: nil for all entities.
    func entries(of registrationAuthority: String?, in data: DashboardData) async throws -> [AtomEntry] {
        if revision != data.revision {
            revision = data.revision
            kept = [:]
        }
        if let known = kept[registrationAuthority] { return try await known.value }
        let making = Task { [last] in
            _ = await last?.result
            return try await Self.make(registrationAuthority, in: data)
        }
        last = making
        kept[registrationAuthority] = making
        do {
            return try await making.value
        } catch {
            if revision == data.revision { kept[registrationAuthority] = nil }
            throw error
        }
    }

    private static func make(_ registrationAuthority: String?, in data: DashboardData) async throws -> [AtomEntry] {
        var entries: [AtomEntry] = []
        // An import that changed nothing at all is not even looked at.
        let pairs = zip(data.snapshots, data.snapshots.dropFirst())
            .filter { $0.0.added + $0.0.removed + $0.0.changed > 0 }
        for (snapshot, before) in pairs.prefix(registrationAuthority == nil ? Self.entries : compared) {
            let outline = try await data.generation.differenceOutline(
                from: before.time, to: snapshot.time, of: registrationAuthority)
            let entry = AtomEntry(
                time: snapshot.time, before: before.time, digest: snapshot.sourceDigest,
                changes: try await kinds(outline, in: data.generation))
            if entry.changes.contains(where: { $0.count > 0 }) { entries.append(entry) }
            if entries.count == Self.entries { break }
        }
        return entries
    }

    private static func kinds(
        _ outline: DifferenceOutline, in generation: DatabaseGeneration
    ) async throws -> [AtomEntry.Kind] {
        var kinds: [AtomEntry.Kind] = []
        for kind in [DifferenceKind.added, .removed, .changed] {
            let references = ComparisonPage.references(outline, kind)
            let time = kind == .removed ? outline.first : outline.second
            let entities = try await generation.summaries(references.prefix(AtomEntry.shown), at: time)
                .sorted { $0.name < $1.name }
            kinds.append(AtomEntry.Kind(kind: kind, count: references.count, entities: entities))
        }
        return kinds
    }
}
