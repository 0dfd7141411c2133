/// Who registered an entity and when (SAML V2.0 Metadata Extensions for Registration and Publication, section 2.1).
public struct RegistrationInfo: Sendable, Hashable {
    /// `registrationAuthority`, trimmed; empty where missing.
    public var authority: String
    /// `registrationInstant` as UTC seconds; nil where missing or unreadable.
    public var instant: Int64?
    /// `mdrpi:RegistrationPolicy` URLs.
    public var policies: [LocalizedValue]

    public init(authority: String, instant: Int64?, policies: [LocalizedValue] = []) {
        self.authority = authority
        self.instant = instant
        self.policies = policies
    }
}
