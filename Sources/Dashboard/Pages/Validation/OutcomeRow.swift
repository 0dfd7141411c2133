import Operations

/// How many addresses came to an outcome when they were checked, and how many entities name them.
struct OutcomeRow: TemplateRow {
    let mark: Mark
    /// Where these addresses are listed.
    let path: String
    let isChosen: Bool
    let links: String
    let entities: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "mark": { $0.mark },
        "path": { $0.path },
        "isChosen": { $0.isChosen },
        "links": { $0.links },
        "entities": { $0.entities },
    ]

    /// All of them together, those that are good, broken and not checked, and each outcome that there is.
    ///
    /// - Parameter links: those that all filters but the one by outcome admit.
    static func all(_ links: [DeclaredLink], _ filter: LinkFilter) -> [OutcomeRow] {
        let groups: [(OutcomeFilter?, Mark)] = [
            (nil, Mark(text: "all addresses", kind: "")), (.good, Mark(text: OutcomeFilter.good.text, kind: "good")),
            (.broken, Mark(text: OutcomeFilter.broken.text, kind: "poor")),
        ]
        let present = Set(links.compactMap(\.check?.outcome))
        let single = LinkOutcome.allCases.filter { present.contains($0) && $0 != .other }.map { outcome in
            let example = links.first { $0.check?.outcome == outcome }?.check
            return (OutcomeFilter?.some(.outcome(outcome)), Mark(example))
        }
        let unchecked = (OutcomeFilter?.some(.unchecked), Mark(text: OutcomeFilter.unchecked.text, kind: ""))
        return (groups + single + [unchecked]).map { OutcomeRow($0, mark: $1, links, filter) }
    }

    private init(_ outcome: OutcomeFilter?, mark: Mark, _ links: [DeclaredLink], _ filter: LinkFilter) {
        var other = filter
        other.outcome = outcome
        let found = links.filter { outcome?.admits($0.check) ?? true }
        self.mark = mark
        path = other.address()
        isChosen = filter.outcome == outcome
        self.links = NumberText.grouped(found.count)
        // An entity with two roles may name two of them.
        let names = found.flatMap { $0.entities.map { ObjectIdentifier($0) } }
        entities = NumberText.grouped(Set(names).count)
    }
}
