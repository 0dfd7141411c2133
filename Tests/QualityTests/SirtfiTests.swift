import Quality
import SAMLMetadata
import Testing

@Suite struct SirtfiTests {
    private static let first = "https://refeds.org/sirtfi"
    private static let second = "https://refeds.org/sirtfi2"

    @Test func versionsAreRecognizedOneByOne() {
        #expect(Sirtfi(certifications: []) == [])
        #expect(Sirtfi(certifications: [Self.first]) == .version1)
        #expect(Sirtfi(certifications: [Self.second]) == .version2)
        #expect(Sirtfi(certifications: ["urn:a", Self.second, Self.first, Self.first]) == [.version1, .version2])
    }

    @Test(arguments: [
        "http://refeds.org/sirtfi", "https://refeds.org/sirtfi/", "https://refeds.org/Sirtfi",
        "https://www.refeds.org/sirtfi",
        "https://refeds.org/sirtfi1", "https://refeds.org/sirtfi3", "https://refeds.org/sirtfi2/", "refeds.org/sirtfi",
        "https://refeds.org/sirtfi#", "HTTPS://refeds.org/sirtfi", "sirtfi", "",
        "https://refeds.org/sirt\u{66}\u{301}i",
        "https://refeds.org/sirtfi https://refeds.org/sirtfi2",
    ])
    func aLookAlikeIsNotSirtfi(value: String) {
        #expect(Sirtfi(certifications: [value]) == [])
    }

    @Test func theStoredNumbersOfTheVersionsStayAsTheyAre() {
        #expect(Sirtfi.version1.rawValue == 1)
        #expect(Sirtfi.version2.rawValue == 2)
    }

    @Test func onlyAssuranceCertificationCounts() throws {
        var entity = EntityDescriptor.with(.serviceProvider)
        entity.entityCategories = [Self.first]
        entity.entityCategorySupport = [Self.second]
        #expect(EntityQuality(entity).sirtfi == [])
        entity.assuranceCertifications = [Self.second]
        #expect(EntityQuality(entity).sirtfi == .version2)
    }
}
