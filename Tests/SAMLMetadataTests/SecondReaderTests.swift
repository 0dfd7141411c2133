import DemoData
import SAMLMetadata
import Testing

@Suite struct SecondReaderTests {
    private static let made = Result {
        try DemoAggregate(options: DemoOptions(seed: 11, entities: 300, churn: 0.1, quirks: 1)).document(step: 2)
    }

    private let document: [UInt8]

    init() throws {
        document = try Self.made.get()
    }

    @Test func anotherParserFindsTheSame() throws {
        let expected = try #require(SecondReader.entities(of: document))
        let reading = try Reading(document, chunkSize: 4_096)
        #expect(reading.issues.isEmpty)
        #expect(expected.count >= 250)
        #expect(reading.recordings.count == expected.count)
        for (entity, other) in zip(reading.entities, expected) {
            #expect(entity.entityID == other.entityID)
            #expect(entity.roles == other.roleSet)
            #expect(entity.privacyStatementURLs.count == other.privacyURLs, "\(entity.entityID)")
            #expect(entity.certificates.count == other.certificates, "\(entity.entityID)")
            #expect(entity.contacts.count == other.contacts, "\(entity.entityID)")
        }
    }

    @Test func theRootIsReadAsWritten() throws {
        let aggregate = try Reading(document).aggregate
        #expect(aggregate.creationInstant == 1_735_689_600)
        #expect(aggregate.validUntil == 1_736_121_600)
        #expect(aggregate.unreadableValidUntil == nil)
    }

    @Test func everyCertificateIsBase64() throws {
        let certificates = try Reading(document).entities.flatMap(\.certificates)
        #expect(certificates.count > 300)
        #expect(certificates.allSatisfy { $0.der() != nil })
    }

    @Test func chunksOfAnySizeGiveTheSame() throws {
        let whole = try Reading(document).recordings.map(\.bytes)
        for chunkSize in [997, 65_536] {
            #expect(try Reading(document, chunkSize: chunkSize).recordings.map(\.bytes) == whole)
        }
    }

    @Test func entitiesThatAStepDoesNotTouchKeepTheirRecording() throws {
        let options = DemoOptions(seed: 5, entities: 200, churn: 0.05, quirks: 1)
        let aggregate = DemoAggregate(options: options)
        let before = try recordings(aggregate, step: 0)
        let after = try recordings(aggregate, step: 1)
        let changes = aggregate.changes(step: 1)
        let changed = Set(before.keys).intersection(after.keys).filter { before[$0] != after[$0] }
        #expect(!changes.changed.isEmpty && !changes.added.isEmpty && !changes.removed.isEmpty)
        #expect(changed == Set(changes.changed))
        #expect(Set(after.keys).subtracting(before.keys) == Set(changes.added))
        #expect(Set(before.keys).subtracting(after.keys) == Set(changes.removed))
    }

    private func recordings(_ aggregate: DemoAggregate, step: Int) throws -> [String: [UInt8]] {
        let recordings = try Reading(aggregate.document(step: step)).recordings
        return Dictionary(uniqueKeysWithValues: recordings.map { ($0.entityID, $0.bytes) })
    }
}

extension SecondEntity {
    fileprivate var roleSet: Roles {
        roles.reduce(into: []) { set, name in
            switch name {
            case "SPSSODescriptor": set.insert(.serviceProvider)
            case "IDPSSODescriptor": set.insert(.identityProvider)
            case "AttributeAuthorityDescriptor": set.insert(.attributeAuthority)
            default: set.insert(.other)
            }
        }
    }
}
