import SAMLMetadata

extension EntityDetail {
    /// The detail as JSON text with keys in a fixed order: equal details give equal bytes, which the digest relies on.
    /// Empty members are left out.
    ///
    /// Written by hand because an import encodes 10,000 of them, and a general encoder takes longer for that than
    /// parsing 95 MB of XML.
    func encoded() -> [UInt8] {
        var json = CanonicalJSON()
        json.object { json in
            json.member("registrationInstant", registrationInstant)
            json.member("registrationPolicies", registrationPolicies)
            json.member("displayNames", displayNames)
            json.member("organizationDisplayNames", organizationDisplayNames)
            json.member("organizationNames", organizationNames)
            json.member("descriptions", descriptions)
            json.member("informationURLs", informationURLs)
            json.member("privacyStatementURLs", privacyStatementURLs)
            json.member("logos", logos) { json, logo in
                json.string(logo.url)
                json.number(logo.inlineSize)
                json.number(logo.width ?? 0)
                json.number(logo.height ?? 0)
                json.string(logo.language)
                if let role = logo.role { json.number(Int(role.rawValue)) }
            }
            json.member("contacts", contacts) { json, contact in
                json.string(contact.type)
                json.number((contact.isREFEDSSecurity ? 1 : 0) + (contact.isInCommonSecurity ? 2 : 0))
                json.number(Int(contact.address.rawValue))
            }
            json.member("contactsDigest", contactsDigest)
            json.member("assuranceCertifications", assuranceCertifications)
            json.member("entityCategories", entityCategories)
            json.member("entityCategorySupport", entityCategorySupport)
            json.member("scopes", scopes) { json, scope in
                json.string(scope.value)
                if scope.isRegularExpression { json.number(1) }
            }
            json.member("certificates", certificates) { json, certificate in
                json.string(certificate.sha256 ?? "")
                json.number(Int(certificate.use.rawValue))
                json.number(Int(certificate.role.rawValue))
            }
            json.member("errorURL", errorURL)
            json.member("endpointCount", endpointCount == 0 ? nil : Int64(endpointCount))
            json.member("endpointsDigest", endpointsDigest)
        }
        // The bytes alone: 10,000 of them are kept until they are written, and half the buffer is unused.
        return Array(json.bytes[...])
    }
}

extension CanonicalJSON {
    fileprivate mutating func member(_ name: StaticString, _ values: [LocalizedValue]) {
        member(name, values) { json, value in
            json.string(value.value)
            json.string(value.language)
            if let role = value.role { json.number(Int(role.rawValue)) }
        }
    }
}
