import Quality
import SAMLMetadata

/// Compares two descriptions of an entity, field by field.
struct FieldComparison {
    private(set) var changes: [FieldChange] = []

    init(_ old: EntityVersion, _ new: EntityVersion) {
        compare(old.summary, new.summary)
        compare(old.detail, new.detail)
    }

    private mutating func compare(_ old: EntitySummary, _ new: EntitySummary) {
        value(.name, old.name, new.name)
        value(.organization, old.organization, new.organization)
        value(.federation, old.federation.registrationAuthority, new.federation.registrationAuthority)
        list(.roles, old.quality.roleNames, new.quality.roleNames) { $0 }
        value(.serviceProviderPrivacy, old.quality.serviceProviderPrivacy.text, new.quality.serviceProviderPrivacy.text)
        value(
            .identityProviderPrivacy, old.quality.identityProviderPrivacy.text, new.quality.identityProviderPrivacy.text
        )
        value(
            .securityContact, old.quality.hasSecurityContact ? "yes" : "no",
            new.quality.hasSecurityContact ? "yes" : "no")
        list(.sirtfi, old.quality.sirtfi.names, new.quality.sirtfi.names) { $0 }
    }

    private mutating func compare(_ old: EntityDetail, _ new: EntityDetail) {
        value(
            .registrationInstant, old.registrationInstant.map(ISO8601.text),
            new.registrationInstant.map(ISO8601.text))
        list(.registrationPolicies, old.registrationPolicies, new.registrationPolicies, \.text)
        list(.displayNames, old.displayNames, new.displayNames, \.text)
        list(.organizationNames, old.organizationNames, new.organizationNames, \.text)
        list(.organizationDisplayNames, old.organizationDisplayNames, new.organizationDisplayNames, \.text)
        list(.descriptions, old.descriptions, new.descriptions, \.text)
        list(.informationURLs, old.informationURLs, new.informationURLs, \.text)
        list(.privacyStatementURLs, old.privacyStatementURLs, new.privacyStatementURLs, \.text)
        list(.logos, old.logos, new.logos, \.text)
        list(
            .contacts, old.contacts, new.contacts, \.text,
            isSameOtherwise: old.contactsDigest == new.contactsDigest)
        list(.assuranceCertifications, old.assuranceCertifications, new.assuranceCertifications) { $0 }
        list(.entityCategories, old.entityCategories, new.entityCategories) { $0 }
        list(.entityCategorySupport, old.entityCategorySupport, new.entityCategorySupport) { $0 }
        list(.scopes, old.scopes, new.scopes, \.text)
        list(.certificates, old.certificates, new.certificates, \.text)
        value(.errorURL, old.errorURL, new.errorURL)
        value(
            .endpoints, "\(old.endpointCount)", "\(new.endpointCount)",
            isSameOtherwise: old.endpointsDigest == new.endpointsDigest)
    }

    /// - Parameter isSameOtherwise: false when something changed of which only a digest is kept.
    private mutating func value(
        _ field: FieldChange.Field, _ old: String?, _ new: String?, isSameOtherwise: Bool = true
    ) {
        if old != new {
            changes.append(FieldChange(field, old: old.map { [$0] } ?? [], new: new.map { [$0] } ?? []))
        } else if !isSameOtherwise {
            changes.append(FieldChange(field, old: [], new: []))
        }
    }

    private mutating func list<Element: Hashable>(
        _ field: FieldChange.Field, _ old: [Element], _ new: [Element], _ text: (Element) -> String,
        isSameOtherwise: Bool = true
    ) {
        guard old != new || !isSameOtherwise else { return }
        changes.append(
            FieldChange(field, old: old.without(new).map(text), new: new.without(old).map(text)))
    }
}

extension Array where Element: Hashable {
    /// The elements that are left when each of `others` takes away one equal to it.
    fileprivate func without(_ others: [Element]) -> [Element] {
        // An entity may hold a hundred thousand values: to look for each of them in the list would take minutes.
        var taken = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
        return filter { element in
            guard let count = taken[element], count > 0 else { return true }
            taken[element] = count - 1
            return false
        }
    }
}
