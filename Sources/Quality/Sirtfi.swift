import SAMLMetadata

/// Which versions of Sirtfi (Security Incident Response Trust Framework for Federated Identity) an entity asserts.
public struct Sirtfi: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Version 1: assurance certification `https://refeds.org/sirtfi`, exactly.
    public static let version1 = Sirtfi(rawValue: 1)
    /// Version 2: assurance certification `https://refeds.org/sirtfi2`, exactly.
    public static let version2 = Sirtfi(rawValue: 2)

    /// What the trimmed values of an entity's assurance certification assert.
    public init(certifications: [String]) {
        self = []
        if certifications.contains("https://refeds.org/sirtfi") { insert(.version1) }
        if certifications.contains("https://refeds.org/sirtfi2") { insert(.version2) }
    }
}
