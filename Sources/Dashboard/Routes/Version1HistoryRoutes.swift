import Hummingbird
import Operations
import Quality
import Store

/// What version 1 tells of the past.
struct Version1HistoryRoutes: Sendable {
    let responder: PageResponder

    private var lists: ListResponder { ListResponder(responder: responder) }

    /// What happened to an entity.
    func events(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        guard let entityID = parameters["entity"] else {
            throw HTTPError(.badRequest, message: "“entity” must be the entityID of the entity that is meant.")
        }
        let paging = try ListPaging(
            request, parameters, path: Version1Operations.history.path, scope: [("entity", entityID)])
        return try await lists.answer(request, paging, of: data) {
            let time = try paging.snapshot(in: data, newest: newest.time)
            let versions = try await data.generation.versions(of: entityID, asOf: time)
            guard !versions.isEmpty else { throw Version1Routes.unknown(entityID) }
            return APIList(.entityEvent, EntityEvent.timeline(versions), snapshot: time) { String($0.time) }
        }
    }

    /// What two snapshots have not in common.
    func changes(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        let kind = try parameters.choice("kind", DifferenceKind.self)
        let federation = try parameters["federation"].map { try data.federations.require($0).federation }
        let clock = responder.context.clock
        let from = try Comparison.time("from", parameters, data.snapshots, clock)
        let to = try Comparison.time("to", parameters, data.snapshots, clock)
        let paging = try ListPaging(
            request, parameters, path: Version1Operations.changes.path,
            // As they were sent: a day is another snapshot after an import, and the cursor knows both.
            scope: [
                ("from", parameters["from"]), ("to", parameters["to"]), ("kind", kind?.rawValue),
                ("federation", federation.map { data.federations.key(of: $0) }),
            ], size: .changes)
        return try await lists.answer(request, paging, of: data) {
            let second = try paging.snapshot(in: data, newest: to ?? newest.time)
            let first =
                paging.cursor?.first ?? from ?? data.snapshots.first { $0.time < second }?.time ?? second
            guard data.snapshots.contains(where: { $0.time == first }) else { throw ListPaging.gone }
            let outline = try await responder.outlines.outline(
                from: first, to: second, of: federation?.registrationAuthority, in: data)
            return Self.changes(outline, kind, in: data)
        }
    }

    private static func changes(
        _ outline: DifferenceOutline, _ kind: DifferenceKind?, in data: DashboardData
    ) -> APIList<EntityChange> {
        let kinds = kind.map { [$0] } ?? [.added, .removed, .changed]
        let references = kinds.flatMap { kind in
            ComparisonPage.references(outline, kind).map { (kind: kind, reference: $0) }
        }
        let generation = data.generation
        // Between two snapshots there is always the same, so that the place alone names a member.
        return APIList(
            .entityChange, snapshot: outline.second, first: outline.first, total: references.count, key: nil
        ) { range in
            var changes: [EntityChange] = []
            for kind in kinds {
                let some = references[range].filter { $0.kind == kind }.map(\.reference)
                if some.isEmpty { continue }
                switch kind {
                case .added:
                    changes += try await generation.summaries(some, at: outline.second).map { EntityChange(kind, $0) }
                case .removed:
                    changes += try await generation.summaries(some, at: outline.first).map { EntityChange(kind, $0) }
                case .changed:
                    changes += try await generation.changes(some, from: outline.first, to: outline.second)
                        .map { EntityChange($0) }
                }
            }
            return changes
        }
    }

    /// Counters over time.
    func statistics(_ request: Request) async throws -> Response {
        let (data, newest) = try responder.context.state.published()
        let parameters = try QueryParameters(request.uri.query)
        let range = try HistoryRange(parameters, clock: responder.context.clock)
        let points = try parameters.number("points", in: 2...10_000)
        let federation = try parameters["federation"].map { try data.federations.require($0).federation }
        let paging = try ListPaging(
            request, parameters, path: Version1Operations.statistics.path,
            scope: range.parameters + [
                ("federation", federation.map { data.federations.key(of: $0) }), ("points", points.map(String.init)),
            ])
        return try await lists.answer(request, paging, of: data) {
            let time = try paging.snapshot(in: data, newest: newest.time)
            let all =
                range.select(data.snapshots.filter { $0.time <= time }, clock: responder.context.clock)
                .reversed() as [Snapshot]
            let shown = points.map { ColumnThinning.indices(count: all.count, limit: $0).map { all[$0] } } ?? all
            var moments = shown.map { StatisticsMoment(time: $0.time, statistics: $0.statistics) }
            if let federation {
                let history = try await data.generation.history(of: federation.registrationAuthority, asOf: time)
                let counters = FederationStatistics.spread(history, over: shown.map(\.time))
                moments = zip(shown, counters).map { StatisticsMoment(time: $0.time, statistics: $1 ?? Statistics()) }
            }
            return APIList(.statisticsMoment, moments, snapshot: time) { String($0.time) }
        }
    }
}
