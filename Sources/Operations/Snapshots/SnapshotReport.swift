import Quality
import SAMLMetadata
import Store

/// What `snapshots show` prints.
public struct SnapshotReport: Sendable, Encodable {
    public struct Federation: Sendable, Encodable {
        public var registrationAuthority: String
        public var name: String
        public var statistics: Statistics
    }

    public struct Entity: Sendable, Encodable {
        public var entityID: String
        public var name: String
        public var registrationAuthority: String
        public var isServiceProvider: Bool
        public var isIdentityProvider: Bool

        init(_ entity: EntitySummary) {
            entityID = entity.entityID
            name = entity.name
            registrationAuthority = entity.federation.registrationAuthority
            isServiceProvider = entity.quality.roles.contains(.serviceProvider)
            isIdentityProvider = entity.quality.roles.contains(.identityProvider)
        }
    }

    public var snapshot: SnapshotSummary
    /// `Name` of the aggregate.
    public var aggregate: String?
    public var publisher: String?
    public var creationInstant: String?
    public var validUntil: String?
    /// Those with entities, by name.
    public var federations: [Federation]
    /// By entityID; nil unless asked for.
    public var entities: [Entity]?

    init(_ snapshot: Snapshot, federations: [FederationSummary], entities: [EntitySummary]?) {
        self.snapshot = SnapshotSummary(snapshot)
        aggregate = snapshot.aggregateName
        publisher = snapshot.publisher
        creationInstant = snapshot.creationInstant.map(WallClock.iso8601)
        validUntil = snapshot.validUntil.map(WallClock.iso8601)
        self.federations = federations.map {
            Federation(
                registrationAuthority: $0.federation.registrationAuthority, name: $0.federation.name,
                statistics: $0.statistics)
        }
        self.entities = entities?.map(Entity.init)
    }
}

extension SnapshotReport: CustomStringConvertible {
    public var description: String {
        var lines = ["Snapshot \(snapshot.time) with \(NumberText.grouped(snapshot.statistics.entities)) entities", ""]
        lines += origin + [""] + StatisticsTable(snapshot.statistics).lines + [""] + federationLines
        if let entities { lines += [""] + entityLines(entities) }
        return lines.joined(separator: "\n")
    }

    private var origin: [String] {
        let facts: [(String, String?)] = [
            ("source", "\(snapshot.source) (\(NumberText.megabytes(snapshot.size)))"), ("aggregate", aggregate),
            ("publisher", publisher), ("created", creationInstant), ("valid until", validUntil),
            (
                "changes",
                "\(NumberText.grouped(snapshot.added)) added, \(NumberText.grouped(snapshot.removed)) removed, "
                    + "\(NumberText.grouped(snapshot.changed)) changed when it was imported"
            ),
        ]
        return facts.compactMap { name, value in
            value.map { name + String(repeating: " ", count: max(1, 13 - name.count)) + $0 }
        }
    }

    private var federationLines: [String] {
        var table = TextTable(
            ("entities", .right), ("SPs", .right), ("with privacy", .right), ("IdPs", .right), ("with Sirtfi", .right),
            ("federation", .left))
        for federation in federations {
            let statistics = federation.statistics
            table.add(
                NumberText.grouped(statistics.entities), NumberText.grouped(statistics.serviceProviders),
                NumberText.percentage(statistics.serviceProviderPrivacy.percentage),
                NumberText.grouped(statistics.identityProviders),
                NumberText.percentage(statistics.identityProviderSirtfi.percentage), DisplayedText.line(federation.name)
            )
        }
        return table.lines
    }

    private func entityLines(_ entities: [Entity]) -> [String] {
        var table = TextTable(("role", .left), ("entityID", .left), ("name", .left))
        for entity in entities {
            let roles = [entity.isServiceProvider ? "SP" : nil, entity.isIdentityProvider ? "IdP" : nil]
            table.add(
                roles.compactMap { $0 }.joined(separator: "+"), DisplayedText.line(entity.entityID),
                DisplayedText.line(entity.name))
        }
        return table.lines
    }
}
