import Fetch
import Foundation
import Store

extension LinkCheckSummary {
    /// Puts together how links stand.
    ///
    /// - Parameters:
    ///   - uses: of the entities that are meant.
    ///   - names: of federations, by registration authority.
    mutating func describe(_ uses: [LinkUse], states: [String: LinkState], names: [String: String]) {
        let urls = Set(uses.map(\.url))
        let kinds = urls.compactMap { states[$0]?.outcome.kind }
        outcomes = Dictionary(grouping: kinds) { $0 }.map { Outcome(kind: $0.key, links: $0.value.count) }
            .sorted { ($1.links, $0.kind) < ($0.links, $1.kind) }
        federations = Dictionary(grouping: uses, by: \.federation).map { authority, uses in
            var federation = Federation(
                name: names[authority] ?? FederationName.fallback(for: authority), links: 0, good: 0, broken: 0,
                protected: 0, unknown: 0)
            for url in Set(uses.map(\.url)) { federation.add(states[url]) }
            return federation
        }.sorted { ($1.broken, $0.name) < ($0.broken, $1.name) }
        var hosts: [String: Host] = [:]
        for url in urls {
            guard let host = Self.host(url) else { continue }
            hosts[host, default: Host(name: host, broken: 0, links: 0)].links += 1
            if states[url]?.outcome.isBroken == true { hosts[host]?.broken += 1 }
        }
        worstHosts = Array(
            hosts.values.filter { $0.broken > 0 }.sorted { ($1.broken, $0.name) < ($0.broken, $1.name) }.prefix(10))
    }

    /// What stands between the scheme and the path; nil for what is no address.
    private static func host(_ url: String) -> String? {
        URL(string: url)?.host?.lowercased()
    }
}

extension LinkCheckSummary.Federation {
    fileprivate mutating func add(_ state: LinkState?) {
        links += 1
        guard let outcome = state?.outcome else {
            unknown += 1
            return
        }
        if outcome.isBroken {
            broken += 1
        } else if LinkKind(rawValue: outcome.kind)?.isGood == true {
            good += 1
        } else {
            protected += 1
        }
    }
}
