import SAMLMetadata

/// What is stored of an entity beside the columns that lists and counters need. Kept as one JSON text per version.
public struct EntityDetail: Sendable, Equatable {
    /// A contact: what kind it is and whether it can be reached, never who it is.
    public struct Contact: Sendable, Hashable {
        public var type: String
        public var isREFEDSSecurity: Bool
        public var isInCommonSecurity: Bool
        public var address: ContactPerson.Address
    }

    /// A certificate by its fingerprint.
    public struct CertificateSummary: Sendable, Hashable {
        /// SHA-256 of the DER bytes in hexadecimal; nil where the text in the metadata is not base64.
        public var sha256: String?
        public var use: Certificate.Use
        public var role: Role
    }

    /// `registrationInstant`, UTC seconds.
    public var registrationInstant: Int64?
    public var registrationPolicies: [LocalizedValue] = []
    public var organizationNames: [LocalizedValue] = []
    public var organizationDisplayNames: [LocalizedValue] = []
    public var displayNames: [LocalizedValue] = []
    public var descriptions: [LocalizedValue] = []
    public var informationURLs: [LocalizedValue] = []
    public var privacyStatementURLs: [LocalizedValue] = []
    public var logos: [Logo] = []
    public var contacts: [Contact] = []
    /// Digest over everything the contacts hold, to notice a change; 32 hexadecimal digits, nil without contacts.
    public var contactsDigest: String?
    public var assuranceCertifications: [String] = []
    public var entityCategories: [String] = []
    public var entityCategorySupport: [String] = []
    public var scopes: [Scope] = []
    public var certificates: [CertificateSummary] = []
    public var errorURL: String?
    /// How many endpoints the roles have.
    public var endpointCount = 0
    /// Digest over bindings and locations of all endpoints; 32 hexadecimal digits, nil without endpoints.
    public var endpointsDigest: String?

    public init() {}

    /// Reduces an entity to what is stored of it; digests what is not.
    public init(_ entity: EntityDescriptor) {
        registrationInstant = entity.registration?.instant
        registrationPolicies = entity.registration?.policies ?? []
        organizationNames = entity.organizationNames
        organizationDisplayNames = entity.organizationDisplayNames
        displayNames = entity.displayNames
        descriptions = entity.descriptions
        informationURLs = entity.informationURLs
        privacyStatementURLs = entity.privacyStatementURLs
        logos = entity.logos
        contacts = entity.contacts.map {
            Contact(
                type: $0.type, isREFEDSSecurity: $0.isREFEDSSecurity, isInCommonSecurity: $0.isInCommonSecurity,
                address: $0.address)
        }
        contactsDigest = Fingerprint.of(contacts: entity.contacts)
        assuranceCertifications = entity.assuranceCertifications
        entityCategories = entity.entityCategories
        entityCategorySupport = entity.entityCategorySupport
        scopes = entity.scopes
        certificates = entity.certificates.map {
            CertificateSummary(sha256: $0.der().map(Hexadecimal.sha256), use: $0.use, role: $0.role)
        }
        errorURL = entity.errorURL
        endpointCount = entity.endpoints.count
        endpointsDigest = Fingerprint.of(endpoints: entity.endpoints)
    }
}
