import Operations
import Store

@testable import Dashboard

/// What the data may be like when somebody opens a page.
enum DataState: String, CaseIterable {
    case noDatabase, failedFirst, runningFirst, oneSnapshot, severalSnapshots, refused, failed, interrupted, aging,
        stale
    case emptyEntity, lostFederation, checkedLinks

    /// Whether there is a snapshot.
    var hasData: Bool { ![.noDatabase, .failedFirst, .runningFirst].contains(self) }

    /// What stands in the banner; nil without one.
    var banner: String? {
        switch self {
        case .failedFirst, .failed: "failed: could not fetch feed.example: the connection was refused."
        case .refused: "is no usable SAML metadata: line 1: the root element is <rss>"
        case .interrupted: "was interrupted."
        default: nil
        }
    }

    /// What must never be on a page; all of it is in the database where an import did not succeed.
    static let secrets = ["hunter2", "token=", "/var/", "/tmp/"]

    func fixture() async throws -> DashboardFixture {
        let noon = DashboardFixture.noon
        let fixture = try DashboardFixture(now: noon + 60 + (self == .aging ? 20 : self == .stale ? 40 : 0) * 3_600)
        let plain = DashboardFixture.aggregate([("https://a.example/", "A"), ("https://b.example/", "B")])
        if hasData { try await fixture.importAggregate(plain, at: noon - 86_400) }
        switch self {
        case .noDatabase, .oneSnapshot: break
        case .failedFirst, .failed: try fixture.record(.failed, Self.failure)
        case .runningFirst: try fixture.record(nil)
        case .interrupted:
            try fixture.record(nil)
            // The next one finds it so and is interrupted itself later.
            try fixture.record(.interrupted)
        case .severalSnapshots, .aging, .stale:
            try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "Other")]))
        case .refused:
            _ = try? await fixture.importAggregate("<rss/>")
        case .emptyEntity:
            try await fixture.importAggregate(
                DashboardFixture.document(#"<md:EntityDescriptor entityID="https://a.example/"/>"#))
        case .checkedLinks:
            let entities = CheckedLinksFixture.entities.map(CompatibleFixture.descriptor)
            try await fixture.importAggregate(DashboardFixture.document(entities.joined()))
            try fixture.record(CheckedLinksFixture.records)
        case .lostFederation:
            let other = DashboardFixture.aggregate([("https://c.example/", "C")], authority: "https://two.example/")
            try await fixture.importAggregate(other)
        }
        await fixture.state.refresh()
        return fixture
    }

    private static let failure =
        "could not fetch https://joe:hunter2@feed.example/var/aggregate.xml?token=hunter2: the connection was refused"
}

extension DashboardFixture {
    /// Records an attempt to import.
    ///
    /// - Parameter outcome: nil for one that still runs.
    func record(_ outcome: ImportOutcome?, _ message: String? = nil, at time: Int64 = noon) throws {
        try DatabaseWriter(path: database).access(command: "test") { access in
            let source = "https://joe:hunter2@feed.example/var/aggregate.xml?token=hunter2"
            let run = try access.beginRun(source: source, now: time)
            guard let outcome else { return }
            try access.finishRun(run, outcome: outcome, message: message, snapshot: nil, now: time + 5)
        }
    }
}
