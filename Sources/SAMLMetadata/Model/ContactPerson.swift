/// A contact of an entity, without the person: of names, addresses and telephone numbers only ``content`` is kept in
/// memory, to notice that something changed, and it is never stored.
public struct ContactPerson: Sendable, Hashable {
    /// What is known of the contact's e-mail addresses.
    public enum Address: UInt8, Sendable, Hashable {
        /// No address is given.
        case absent = 0
        /// An address is given, but none of them reads as one.
        case malformed = 1
        /// An address is well formed but lacks the `mailto:` that makes it a URI (eduGAIN rule E7).
        case withoutMailto = 2
        /// At least one `mailto:` URI with a well-formed address.
        case wellFormed = 3
    }

    /// `contactType` as written, trimmed: technical, support, administrative, billing or other.
    public var type: String
    /// `remd:contactType` is exactly `http://refeds.org/metadata/contactType/security` (REFEDS Security Contact).
    public var isREFEDSSecurity: Bool
    /// `icmd:contactType` is exactly `http://id.incommon.org/metadata/contactType/security` (InCommon's older mark).
    public var isInCommonSecurity: Bool
    /// What is known of the addresses.
    public var address: Address
    /// The texts of the contact's child elements, each after its element's code; only for a digest.
    public var content: [UInt8]

    public init(type: String, isREFEDSSecurity: Bool, isInCommonSecurity: Bool, address: Address, content: [UInt8]) {
        self.type = type
        self.isREFEDSSecurity = isREFEDSSecurity
        self.isInCommonSecurity = isInCommonSecurity
        self.address = address
        self.content = content
    }

    /// True when either federation standard marks the contact as a security contact.
    public var isSecurity: Bool { isREFEDSSecurity || isInCommonSecurity }
}
