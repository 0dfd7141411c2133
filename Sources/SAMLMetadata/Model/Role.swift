/// The kind of role an entity plays, by the role descriptor it was read from (SAML V2.0 Metadata, section 2.4).
public enum Role: UInt8, Sendable, Hashable, CaseIterable {
    /// `md:SPSSODescriptor`
    case serviceProvider = 0
    /// `md:IDPSSODescriptor`
    case identityProvider = 1
    /// `md:AttributeAuthorityDescriptor`
    case attributeAuthority = 2
    /// Any other role descriptor: `md:RoleDescriptor`, `md:AuthnAuthorityDescriptor`, `md:PDPDescriptor`,
    /// `md:AffiliationDescriptor`
    case other = 3
}
