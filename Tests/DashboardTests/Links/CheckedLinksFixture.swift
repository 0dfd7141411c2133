import Hummingbird
import HummingbirdTesting
import Store

@testable import Dashboard

/// A dashboard over entities whose links came to all kinds of outcomes when they were checked.
struct CheckedLinksFixture {
    static let noon = DashboardFixture.noon
    static let day: Int64 = 86_400

    /// Named by two entities of two federations.
    static let shared = "https://shared.example/p"
    static let lost = "https://lost.example/p"
    static let slow = "https://slow.example/p"
    static let plain = "http://plain.example/p"
    static let guarded = "https://guarded.example/p"
    static let new = "https://new.example/p"
    static let unusable = "javascript:alert(1)"
    static let all: Set = [shared, lost, slow, plain, guarded, new, unusable]

    static let entities = [
        CompatibleFixture.Entity(name: "lost", privacy: lost),
        CompatibleFixture.Entity(name: "shared-one", privacy: shared),
        CompatibleFixture.Entity(name: "shared-two", roles: ["IDP"], authority: CompatibleFixture.two, privacy: shared),
        CompatibleFixture.Entity(name: "slow", roles: ["IDP"], authority: CompatibleFixture.two, privacy: slow),
        CompatibleFixture.Entity(name: "plain", roles: ["SP", "IDP"], privacy: plain),
        CompatibleFixture.Entity(name: "guarded", privacy: guarded),
        CompatibleFixture.Entity(name: "new", privacy: new),
        CompatibleFixture.Entity(name: "unusable", privacy: unusable),
        CompatibleFixture.Entity(name: "bare"),
    ]

    /// The newest are of noon. One link is of an entity that is not there any more.
    static let records = [
        record(lost, .ok, at: noon - 3 * day, status: 200),
        record(lost, .serverError, at: noon - 2 * day, status: 500, message: "The server answered with status 500."),
        record(lost, .notFound, at: noon - day, status: 404, message: "The server answered with status 404."),
        record(lost, .notFound, at: noon, status: 404, message: "The server answered with status 404."),
        record(shared, .redirected, at: noon, status: 200, finalURL: "https://shared.example/en", redirects: 1),
        record(slow, .timeout, at: noon - 60, message: "No answer within 10 s."),
        record(plain, .dns, at: noon - day, message: "The name plain.example cannot be looked up."),
        record(guarded, .protected, at: noon, status: 403, message: "A protection answered."),
        record("https://gone.example/p", .notFound, at: noon + 30, status: 404),
    ]

    let fixture: DashboardFixture

    init(_ records: [LinkCheckRecord] = records) async throws {
        fixture = try DashboardFixture()
        try await fixture.importAggregate(
            DashboardFixture.document(Self.entities.map(CompatibleFixture.descriptor).joined()),
            federations: CompatibleFixture.federations)
        try fixture.record(records)
        await fixture.state.refresh()
    }

    static func record(
        _ url: String, _ outcome: LinkOutcome, at time: Int64, status: Int? = nil, finalURL: String? = nil,
        redirects: Int = 0, message: String? = nil
    ) -> LinkCheckRecord {
        LinkCheckRecord(
            url: url, checked: time, kind: outcome.rawValue,
            isBroken: ![.ok, .redirected, .protected].contains(outcome), status: status, finalURL: finalURL,
            redirects: redirects, message: message)
    }

    /// The addresses of a list for programs.
    static func urls(_ client: any TestClientProtocol, _ parameters: String) async throws -> Set<String> {
        Set(try await client.walk("\(Version1Fixture.root)/links?\(parameters)", "url"))
    }
}

extension DashboardFixture {
    /// Records what links answered, which the dashboard sees when its state is refreshed.
    func record(_ records: [LinkCheckRecord]) throws {
        try DatabaseWriter(path: database).access(command: "test") { try $0.recordLinks(records) }
    }
}
