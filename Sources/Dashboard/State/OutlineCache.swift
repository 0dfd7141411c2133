import Store

/// The comparisons that were asked for last. Each page of one, and each kind of change, needs the same outline, which takes
/// up to 30 ms; who asks while it is made waits for it.
actor OutlineCache {
    private struct Key: Equatable {
        var revision: Int
        var first: Int64
        var second: Int64
        var registrationAuthority: String?
    }

    private var kept: [(key: Key, outline: Task<DifferenceOutline, any Error>)] = []

    private static let limit = 8

    /// The outline between two snapshots of `data`, of one federation or, with nil, of all entities.
    func outline(
        from first: Int64, to second: Int64, of registrationAuthority: String?, in data: DashboardData
    ) async throws -> DifferenceOutline {
        let key = Key(
            revision: data.revision, first: first, second: second, registrationAuthority: registrationAuthority)
        if let known = kept.first(where: { $0.key == key }) { return try await known.outline.value }
        let generation = data.generation
        let outline = Task {
            try await generation.differenceOutline(from: first, to: second, of: registrationAuthority)
        }
        kept.removeAll { $0.key.revision < key.revision }
        if kept.count >= Self.limit { kept.removeFirst() }
        kept.append((key, outline))
        do {
            return try await outline.value
        } catch {
            kept.removeAll { $0.key == key }
            throw error
        }
    }
}
