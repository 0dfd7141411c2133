/// An invented aggregate of SAML metadata with a history.
///
/// Every step follows from the one before by a few additions, changes and removals; an entity which a step does not
/// touch keeps its bytes. The same options give the same bytes on every machine. All names are invented and all hosts
/// lie in the reserved domain `.example`.
public struct DemoAggregate: Sendable {
    /// The options in use, each within its limits.
    public let options: DemoOptions

    private static let pieceSize = 64 * 1024

    /// How long an aggregate is valid, in seconds.
    private static let validity: Int64 = 5 * 86_400

    /// Takes the options; a number outside its limits counts as the nearest limit.
    public init(options: DemoOptions) {
        self.options = options.normalized
    }

    /// Writes the aggregate of a step as XML in UTF-8.
    ///
    /// - Parameters:
    ///   - step: 0 for the first aggregate, 1 for the next one and so on; a negative number counts as 0.
    ///   - created: The moment of creation in seconds since 1970, UTC; the aggregate is valid for five days from then.
    ///   - sink: Takes the text in pieces of about 64 KiB, each of which holds only during the call.
    /// - Throws: What `sink` throws.
    public func write(
        step: Int, created: Int64, to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let population = Population(options: options, step: step)
        // A population is never empty, see `StepSize`.
        guard let first = population.members.first else {
            return
        }
        var writer = EntityWriter(first)
        writer.markup.beginAggregate(step: max(0, step), created: created, expires: created &+ Self.validity)
        for entity in population.members {
            writer.select(entity)
            writer.writeEntity()
            if writer.markup.bytes.count >= Self.pieceSize {
                try writer.markup.bytes.withUnsafeBytes(sink)
                writer.markup.clear()
            }
        }
        writer.markup.endAggregate()
        try writer.markup.bytes.withUnsafeBytes(sink)
    }

    /// What an import of the aggregate of a step must count; a negative step counts as 0.
    public func counts(step: Int) -> DemoCounts {
        var counts = DemoCounts()
        for entity in Population(options: options, step: step).members {
            counts.add(entity)
        }
        return counts
    }

    /// The same for the entities of each registrationAuthority; those without one are under "".
    public func countsByAuthority(step: Int) -> [String: DemoCounts] {
        let federations = FederationTable.rows
        // The last place is for the entities without registration.
        var counts = [DemoCounts](repeating: DemoCounts(), count: federations.count + 1)
        for entity in Population(options: options, step: step).members {
            let index = entity.quirk == .noRegistration ? federations.count : Int(entity.federation)
            counts[index].add(entity)
        }
        var result: [String: DemoCounts] = [:]
        for (index, count) in counts.enumerated() where count.entities > 0 {
            result[index < federations.count ? federations[index].authority.description : ""] = count
        }
        return result
    }

    /// What a step added, removed and changed against the step before it; nothing for step 0 and below.
    public func changes(step: Int) -> DemoChanges {
        guard step > 0 else {
            return DemoChanges()
        }
        var population = Population(options: options, step: step - 1)
        let record = population.advance()
        return DemoChanges(
            added: Self.identifiers(record.added),
            removed: Self.identifiers(record.removed),
            changed: Self.identifiers(record.changed))
    }

    /// The list of federations as JSON, in the shape of the eduGAIN API's `list_feds`.
    ///
    /// Like the real list it is irregular: one reg_auth is null and one empty, one name ends in a blank and one
    /// federation has no country_code.
    public func federationList() -> [UInt8] {
        FederationListWriter.json()
    }

    private static func identifiers(_ entities: [EntityState]) -> [String] {
        // Comparing the bytes does not depend on the rules for letters of any system.
        entities.map { EntityWriter.identifier(of: $0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
