import Store

/// Which links a check asks, and in what order.
struct LinkPlan: Equatable {
    /// Never asked ones first, then those that were asked longest ago: what an interrupted check did not come to is what
    /// the next one begins with.
    let urls: [String]
    /// Links that were selected but are known well enough.
    let reused: Int

    /// - Parameters:
    ///   - uses: of the entities that are meant.
    ///   - states: of all links.
    ///   - now: UTC seconds.
    init(_ uses: [LinkUse], states: [String: LinkState], request: LinkCheckRequest, now: Int64) {
        var selected = Set(uses.map(\.url))
        switch request.selection {
        case .due: break
        case .failed: selected = selected.filter { states[$0]?.outcome.isBroken == true }
        case .url(let url): selected.formIntersection([url])
        }
        let isAged = request.selection == .due
        let asked = selected.filter { url in
            !isAged || states[url].map { Self.isDue($0, request, now: now) } ?? true
        }
        let times = states.mapValues(\.lastChecked)
        urls = asked.sorted { (times[$0] ?? .min, $0) < (times[$1] ?? .min, $1) }
        reused = selected.count - asked.count
    }

    private static func isDue(_ state: LinkState, _ request: LinkCheckRequest, now: Int64) -> Bool {
        let limit =
            state.outcome.isBroken
            ? min(request.maximumAge, LinkCheckRequest.maximumAgeOfBroken) : request.maximumAge
        // A clock that was set back makes a result of the future, which would count as fresh for ever.
        func isOld(_ time: Int64) -> Bool { now - time >= limit || time > now }
        if isOld(state.lastChecked) { return true }
        let isGood = !state.outcome.isBroken && state.outcome.protection == nil
        return request.checksContent && isGood && (state.contentChecked.map(isOld) ?? true)
    }
}
