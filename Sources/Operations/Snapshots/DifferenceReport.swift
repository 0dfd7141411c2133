import Store

/// What `snapshots diff` prints.
public struct DifferenceReport: Sendable, Encodable {
    public struct Entity: Sendable, Encodable {
        public var entityID: String
        public var name: String
        public var registrationAuthority: String

        init(_ entity: EntitySummary) {
            entityID = entity.entityID
            name = entity.name
            registrationAuthority = entity.federation.registrationAuthority
        }
    }

    public struct Change: Sendable, Encodable {
        public var entityID: String
        public var name: String
        public var fields: [FieldChange]
    }

    /// Times of the snapshots, UTC, ISO 8601.
    public var from: String
    public var to: String
    /// By entityID, like the next two.
    public var added: [Entity]
    public var removed: [Entity]
    public var changed: [Change]

    init(from: Int64, to: Int64, _ difference: SnapshotDifference) {
        self.from = WallClock.iso8601(from)
        self.to = WallClock.iso8601(to)
        added = difference.added.map(Entity.init)
        removed = difference.removed.map(Entity.init)
        changed = difference.changed.map { Change(entityID: $0.entityID, name: $0.name, fields: $0.fields) }
    }
}

extension DifferenceReport: CustomStringConvertible {
    public var description: String {
        if added.isEmpty && removed.isEmpty && changed.isEmpty { return "No entity differs between \(from) and \(to)." }
        let counts = [added.count, removed.count, changed.count].map(NumberText.grouped)
        var lines = ["From \(from) to \(to): \(counts[0]) added, \(counts[1]) removed, \(counts[2]) changed."]
        lines += section("Added", added)
        lines += section("Removed", removed)
        if !changed.isEmpty { lines += ["", "Changed"] }
        for change in changed {
            lines.append(Self.line(change.entityID, change.name))
            if change.fields.isEmpty { lines.append("    only how it is written, or something that is not kept") }
            for field in change.fields { lines += Self.lines(field) }
        }
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ entities: [Entity]) -> [String] {
        entities.isEmpty ? [] : ["", title] + entities.map { Self.line($0.entityID, $0.name) }
    }

    /// One line where one value took the place of another, otherwise a line for each value that went or came.
    private static func lines(_ change: FieldChange) -> [String] {
        let name = "    \(change.field.text): "
        switch (change.old.count, change.new.count) {
        case (0, 0):
            return [name + "changed"]
        case (1, 1):
            return [name + "\(short(change.old[0])) → \(short(change.new[0]))"]
        default:
            return change.old.map { "\(name)− \(short($0))" } + change.new.map { "\(name)+ \(short($0))" }
        }
    }

    /// Descriptions are long; `--json` has all of them.
    private static func short(_ text: String) -> String {
        DisplayedText.line(text, limit: 100)
    }

    private static func line(_ entityID: String, _ name: String) -> String {
        "  \(DisplayedText.line(entityID))  \(DisplayedText.line(name))"
    }
}

extension FieldChange.Field {
    /// For people.
    fileprivate var text: String {
        switch self {
        case .name: "name"
        case .organization: "organization"
        case .federation: "federation"
        case .roles: "roles"
        case .serviceProviderPrivacy: "privacy statement of the service provider"
        case .identityProviderPrivacy: "privacy statement of the identity provider"
        case .securityContact: "security contact"
        case .sirtfi: "Sirtfi"
        case .registrationInstant: "registration instant"
        case .registrationPolicies: "registration policies"
        case .displayNames: "display names"
        case .organizationNames: "organization names"
        case .organizationDisplayNames: "organization display names"
        case .descriptions: "descriptions"
        case .informationURLs: "information URLs"
        case .privacyStatementURLs: "privacy statement URLs"
        case .logos: "logos"
        case .contacts: "contacts"
        case .assuranceCertifications: "assurance certifications"
        case .entityCategories: "entity categories"
        case .entityCategorySupport: "supported entity categories"
        case .scopes: "scopes"
        case .certificates: "certificates"
        case .errorURL: "error URL"
        case .endpoints: "endpoints"
        }
    }
}
