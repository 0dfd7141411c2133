import Quality
import SAMLMetadata
import Store
import Testing
import TextFolding

@testable import Dashboard

@Suite struct EntityDirectoryTests {
    private let entities = Population.random(600, seed: 11)

    private func select(_ order: EntityOrder, _ direction: SortDirection, _ filter: EntityFilter = EntityFilter())
        -> [ListedEntity]
    {
        EntityDirectory(entities).select(filter, by: order, direction)
    }

    /// What the column shows, as something that sorts as the column should.
    private func key(_ order: EntityOrder, _ entity: ListedEntity) -> [UInt8] {
        let quality = entity.summary.quality
        return switch order {
        case .name: FoldedText.bytes(entity.summary.name)
        case .organization: FoldedText.bytes(entity.summary.organization ?? "")
        case .federation: FoldedText.bytes(entity.summary.federation.name)
        case .roles: [quality.roles.rawValue]
        case .privacy: [entity.privacy.rawValue]
        case .security: [quality.hasSecurityContact ? 0 : 1]
        case .sirtfi: [3 - quality.sirtfi.rawValue]
        case .changed: [UInt8(entity.since)]
        }
    }

    @Test(arguments: EntityOrder.allCases, SortDirection.allCases)
    func everyOrderIsThatOfANaiveSortAndEqualOnesFollowByName(order: EntityOrder, direction: SortDirection) {
        let byName = EntityDirectory(entities).all
        let sorted = select(order, direction)
        #expect(sorted.count == entities.count)
        let keys = sorted.map { key(order, $0) }.filter { order != .organization || !$0.isEmpty }
        for (left, right) in zip(keys, keys.dropFirst()) {
            #expect(left == right || left.lexicographicallyPrecedes(right) == (direction == .ascending))
        }
        guard order != .name else { return }
        let places = Dictionary(uniqueKeysWithValues: zip(byName.map(\.summary.entityID), byName.indices))
        for (left, right) in zip(sorted, sorted.dropFirst()) where key(order, left) == key(order, right) {
            #expect((places[left.summary.entityID] ?? 0) < (places[right.summary.entityID] ?? 0))
        }
    }

    @Test func theOrderDoesNotDependOnThatOfTheDatabase() {
        for order in EntityOrder.allCases {
            let sorted = EntityDirectory(entities.reversed()).select(EntityFilter(), by: order)
            #expect(sorted.map(\.summary.entityID) == select(order, .ascending).map(\.summary.entityID))
        }
    }

    @Test(arguments: SortDirection.allCases)
    func entitiesWithoutOrganizationComeLast(direction: SortDirection) {
        let without = entities.count { ($0.summary.organization ?? "").isEmpty }
        let sorted = select(.organization, direction)
        #expect(without > 0)
        #expect(sorted.suffix(without).allSatisfy { ($0.summary.organization ?? "").isEmpty })
    }

    @Test(arguments: CoverageMeasure.allCases)
    func theListBehindACardIsAsLongAsTheCardSays(measure: CoverageMeasure) {
        for seed in 1...20 as ClosedRange<UInt64> {
            let entities = Population.random(150, seed: seed)
            let coverage = measure.coverage(Population.statistics(entities))
            #expect(EntityDirectory(entities).select(measure.lacking).count == coverage.total - coverage.count)
            // The same on the page of a federation.
            var filter = measure.lacking
            filter.federation = Population.federation(1).registrationAuthority
            let some = entities.filter { $0.summary.federation == Population.federation(1) }
            let share = measure.coverage(Population.statistics(some))
            #expect(EntityDirectory(entities).select(filter).count == share.total - share.count)
        }
        let every = Population.qualities.enumerated().map { Population.entity("e\($0.offset)", quality: $0.element) }
        let coverage = measure.coverage(Population.statistics(every))
        #expect(EntityDirectory(every).select(measure.lacking).count == coverage.total - coverage.count)
    }

    @Test func yesNoAndNotApplicableTogetherAreEveryList() {
        for role in RoleFilter.allCases + [nil] {
            var filter = EntityFilter()
            filter.role = role
            let all = select(.name, .ascending, filter).count
            let parts = [PrivacyFilter.complete, .lacking, .notApplicable].map { privacy in
                filter.privacy = privacy
                return select(.name, .ascending, filter).count
            }
            #expect(parts.reduce(0, +) == all)
        }
    }

    @Test func filtersCombine() {
        let directory = EntityDirectory(Population.random(3_000, seed: 5))
        var filter = EntityFilter()
        filter.text = "ZURICH"
        filter.role = .both
        filter.security = .yes
        filter.link = .secure
        filter.federation = "https://f2.example/"
        let expected = directory.all.filter {
            FoldedText.bytes($0.summary.name) == Array("zurich".utf8)
                && RoleFilter.both.admits($0.summary.quality.roles)
                && $0.summary.quality.hasSecurityContact && $0.link == .secure
                && $0.summary.federation == Population.federation(2)
        }
        #expect(!expected.isEmpty)
        #expect(directory.select(filter).map(\.summary.entityID) == expected.map(\.summary.entityID))
    }

    @Test(arguments: ["\u{200B}", "\u{301}", "\u{200D}\u{FEFF}"])
    func aSearchWithoutAnyWordIsNone(text: String) {
        var filter = EntityFilter()
        filter.text = text
        #expect(select(.name, .ascending, filter).count == entities.count)
    }

    @Test func entityIDsThatOnlyLookTheSameAreTwo() {
        let twins = ["https://\u{FC}.example/", "https://u\u{308}.example/"]
        let directory = EntityDirectory(twins.map { Population.entity($0) })
        for twin in twins {
            #expect(directory.entity(twin).map { Array($0.summary.entityID.utf8) } == Array(twin.utf8))
        }
    }
}
