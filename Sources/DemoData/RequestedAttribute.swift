/// An attribute which service providers ask for.
struct RequestedAttribute: Sendable {
    let friendlyName: StaticString
    let name: StaticString
    let isRequired: Bool

    init(_ friendlyName: StaticString, _ name: StaticString, isRequired: Bool) {
        self.friendlyName = friendlyName
        self.name = name
        self.isRequired = isRequired
    }

    static let usual: [RequestedAttribute] = [
        RequestedAttribute("eduPersonPrincipalName", "urn:oid:1.3.6.1.4.1.5923.1.1.1.6", isRequired: true),
        RequestedAttribute("mail", "urn:oid:0.9.2342.19200300.100.1.3", isRequired: true),
        RequestedAttribute("displayName", "urn:oid:2.16.840.1.113730.3.1.241", isRequired: true),
        RequestedAttribute("givenName", "urn:oid:2.5.4.42", isRequired: false),
        RequestedAttribute("sn", "urn:oid:2.5.4.4", isRequired: false),
        RequestedAttribute("eduPersonScopedAffiliation", "urn:oid:1.3.6.1.4.1.5923.1.1.1.9", isRequired: false),
        RequestedAttribute("eduPersonTargetedID", "urn:oid:1.3.6.1.4.1.5923.1.1.1.10", isRequired: false),
        RequestedAttribute("schacHomeOrganization", "urn:oid:1.3.6.1.4.1.25178.1.2.9", isRequired: false),
        RequestedAttribute("eduPersonEntitlement", "urn:oid:1.3.6.1.4.1.5923.1.1.1.7", isRequired: false),
    ]
}
