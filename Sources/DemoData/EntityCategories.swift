/// The entity categories in use, and the algorithms some entities list.
enum EntityCategories {
    static let digestMethods: [StaticString] = [
        "http://www.w3.org/2001/04/xmlenc#sha512", "http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2000/09/xmldsig#sha1",
    ]

    static let signingMethods: [StaticString] = [
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
    ]

    private static let research: StaticString = "http://refeds.org/category/research-and-scholarship"
    private static let conduct: StaticString = "http://www.geant.net/uri/dataprotection-code-of-conduct/v1"
    private static let conductSecond: StaticString = "https://refeds.org/category/code-of-conduct/v2"
    private static let personalized: StaticString = "https://refeds.org/category/personalized"
    private static let pseudonymous: StaticString = "https://refeds.org/category/pseudonymous"
    private static let anonymous: StaticString = "https://refeds.org/category/anonymous"

    /// Neighbours differ, the last and the first too, so that a new version is another set.
    private static let sets: [[StaticString]] = [
        [], [research], [conduct], [research, conduct], [], [research, conductSecond], [personalized],
        [research, conduct, conductSecond], [pseudonymous], [], [anonymous, pseudonymous, personalized], [research],
    ]

    /// What the entity declares or, for an identity provider, supports.
    static func list(for state: EntityState) -> [StaticString] {
        guard state.kind != .attributeAuthority else {
            return []
        }
        return sets[state.pick(.category, version: state.versions.category, below: sets.count)]
    }
}
