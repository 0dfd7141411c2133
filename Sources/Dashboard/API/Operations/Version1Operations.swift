import HTTPTypes
import Operations
import Store

/// What pages show, for programs: lists with filters and pages, and the members of lists.
enum Version1Operations {
    static let all = [
        snapshots, snapshot, federations, federation, entities, entity, history, changes, statistics, links,
    ]

    /// Where all of it is.
    static let root = "/api/v1"

    static let snapshots = APIOperation(
        "listSnapshots", .get, "\(root)/snapshots", in: .data, "All snapshots, the newest first",
        parameters: APIParameter.list(),
        answers: APIAnswer.list("SnapshotList", "A page of the list.", of: APIRecord<Snapshot>.snapshot))

    static let snapshot = APIOperation(
        "getSnapshot", .get, "\(root)/snapshots/{time}", in: .data, "One snapshot",
        parameters: [.path("time", "time of the snapshot, or latest", example: "latest")],
        answers: [.ok("The snapshot.", APIRecord<Snapshot>.snapshot.schema)])

    static let federations = APIOperation(
        "listFederations", .get, "\(root)/federations", in: .data, "All federations with their counters",
        parameters: [
            .query("q", "words in the name or the registrationAuthority", searchText),
            .query(
                "sort", "what the list is sorted by; name where it is left out", .choice("order", FederationOrder.self)),
            direction,
            .query("at", "time of the snapshot; the newest one where it is left out", time),
        ] + APIParameter.list(),
        answers: APIAnswer.list(
            "FederationList", "A page of the list.", of: APIRecord<FederationSummary>.federation))

    static let federation = APIOperation(
        "getFederation", .get, "\(root)/federations/{name}", in: .data, "One federation",
        details: "Its counters over time are in “statistics”, its entities in “entities”.",
        parameters: [.path("name", "its name or registrationAuthority", example: "SWITCHaai")],
        answers: [.ok("The federation.", APIRecord<FederationSummary>.federation.schema)])

    static let entities = APIOperation(
        "listEntities", .get, "\(root)/entities", in: .data, "The entities of the newest snapshot",
        details: "The filters are those of the page; an entity must fit all of them.",
        parameters: entityFilters + [
            .query("sort", "what the list is sorted by; name where it is left out", .choice("order", EntityOrder.self)),
            direction,
        ] + APIParameter.list(),
        answers: APIAnswer.list("EntityList", "A page of the list.", of: APIRecord<ListedEntity>.listedEntity))

    static let entity = APIOperation(
        "getEntity", .get, "\(root)/entities/{entityID}", in: .data, "One entity, also one that is gone",
        parameters: [.path("entityID", "its entityID", example: "https://sp.example/shibboleth")],
        answers: [.ok("The entity.", APIRecord<EntityDescription>.entity.schema)])

    static let history = APIOperation(
        "listEntityHistory", .get, "\(root)/history", in: .data, "The history of an entity, the newest first",
        parameters: [
            APIParameter(
                name: "entity", place: .query, words: "its entityID",
                schema: .text("entityID", example: "https://sp.example/shibboleth"), isRequired: true)
        ] + APIParameter.list(),
        answers: APIAnswer.list("EntityHistory", "A page of the list.", of: APIRecord<EntityEvent>.entityEvent))

    static let changes = APIOperation(
        "listChanges", .get, "\(root)/changes", in: .data, "What changed between two snapshots",
        details:
            "Entities that were added, then those that were removed, then those that changed, each by entityID. One "
            + "that changed and changed back is not among them. A day stands for the last snapshot up to its end.",
        parameters: [
            .query("from", "the first snapshot; the one before the second where it is left out", day),
            .query("to", "the second snapshot; the newest one where it is left out", day),
            .query("kind", "one kind of change only", .choice("kind", DifferenceKind.self)), federationFilter,
        ] + APIParameter.list(.changes),
        answers: APIAnswer.list("ChangeList", "A page of the list.", of: APIRecord<EntityChange>.entityChange))

    static let statistics = APIOperation(
        "listStatistics", .get, "\(root)/statistics", in: .data, "Counters over time, the oldest first",
        parameters: [
            .query(
                "days", "how far back, counted from the newest snapshot; 30 where nothing is said",
                .choice("days", Period.self)),
            .query("since", "first day, in the time zone of the dashboard; counts in place of days", date),
            .query("until", "last day, in the time zone of the dashboard", date), federationFilter,
            .query(
                "points", "at most so many snapshots, evenly spread; all where it is left out",
                .count("snapshots", example: 100, in: 2...10_000)),
        ] + APIParameter.list(),
        answers: APIAnswer.list(
            "StatisticsSeries", "A page of the list.", of: APIRecord<StatisticsMoment>.statisticsMoment))

    static let links = APIOperation(
        "listLinks", .get, "\(root)/links", in: .data, "Addresses of privacy statements, those of most entities first",
        details: "Who names an address is in “entities” with “url”.",
        parameters: [
            .query("q", "text in the address", searchText),
            .query(
                "link", "state of the link",
                .choice("state", LinkState.allCases.filter { $0 != .none }.map(\.rawValue))),
            .query("outcome", outcome, .choice("outcome", OutcomeFilter.self)),
            .query("role", "those that entities with this role name", .choice("role", RoleFilter.self)),
            federationFilter,
        ] + APIParameter.list(),
        answers: APIAnswer.list("LinkList", "A page of the list.", of: APIRecord<DeclaredLink>.declaredLink))

    private static let entityFilters: [APIParameter] = [
        .query("q", "words in name, organization, entityID or federation", searchText),
        .query("role", "an entity with both roles is under sp and under idp", .choice("role", RoleFilter.self)),
        federationFilter,
        .query(
            "privacy", "privacy statements: all there, one missing, declared but none usable, not asked for",
            .choice("state", PrivacyFilter.self)),
        .query("security", "a security contact is there", .choice("answer", YesNo.self)),
        .query("sirtfi", "Sirtfi is asserted", .choice("answer", SirtfiFilter.self)),
        .query("link", "the worst of its links to privacy statements", .choice("state", LinkState.self)),
        .query("outcome", "of one of its links: \(outcome)", .choice("outcome", OutcomeFilter.self)),
        .query("url", "address of a privacy statement, exactly", .text("URL", example: "https://sp.example/privacy")),
    ]

    private static let outcome =
        "what came of checking: the page was there, nothing to be found, never checked, or one outcome"
    private static let federationFilter = APIParameter.query(
        "federation", "name or registrationAuthority", .text("federation", example: "SWITCHaai"))
    private static let direction = APIParameter.query(
        "order", "which way; names are ascending and numbers descending where it is left out",
        .choice("direction", SortDirection.self))
    private static let searchText = APISchema.text("words", example: "university", longest: 200)
    private static let time = APISchema.moment("of a snapshot")
    private static let day = APISchema.text("time of a snapshot, or a day", example: "2026-03-29")
    private static let date = APISchema.text("day", example: "2026-03-29", format: "date")
}
