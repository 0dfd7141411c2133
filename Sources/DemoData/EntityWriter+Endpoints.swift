extension EntityWriter {
    private static let serviceProviderPaths: [StaticString] = [
        "/Shibboleth.sso/SAML2/", "/saml/acs/", "/simplesaml/module.php/saml/sp/saml2-acs.php/", "/auth/saml2/sp/",
        "/sso/assertion/", "/Saml2/acs/",
    ]

    private static let identityProviderPaths: [StaticString] = [
        "/idp/profile/SAML2/", "/simplesaml/saml2/idp/", "/adfs/ls/", "/realms/campus/protocol/saml/", "/sso/saml/",
    ]

    private static let nameFormats: [StaticString] = [
        "urn:oasis:names:tc:SAML:2.0:nameid-format:transient", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
        "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    ]

    /// An endpoint; `index` is 0 for those without one, else the position from 1 on.
    mutating func writeEndpoint(
        _ name: StaticString, _ binding: EndpointBinding, action: StaticString, index: Int = 0, isDefault: Bool = false
    ) {
        let paths = state.kind == .serviceProvider ? Self.serviceProviderPaths : Self.identityProviderPaths
        markup.open(.metadata, name)
        markup.attribute("Binding", binding.name)
        markup.beginAttribute("Location")
        markup.text("https://")
        writeHost()
        markup.text(paths[state.pick(.endpoint, version: state.versions.endpoint, below: paths.count)])
        markup.text(binding.path)
        markup.byte(UInt8(ascii: "/"))
        markup.text(action)
        if index > 4 {
            markup.number(index)
        }
        markup.endAttribute()
        if index > 0 {
            markup.beginAttribute("index")
            markup.number(index)
            markup.endAttribute()
        }
        if isDefault {
            markup.attribute("isDefault", "true")
        }
        markup.finishEmpty()
    }

    mutating func writeLogoutEndpoints() {
        let count = max(0, state.pick(.logout, below: 7) - 2)
        for binding in EndpointBinding.logout.prefix(count) {
            writeEndpoint("SingleLogoutService", binding, action: "SLO")
        }
    }

    mutating func writeNameFormats() {
        for format in Self.nameFormats.prefix(state.pick(.endpointCount, below: 4)) {
            markup.element(.metadata, "NameIDFormat", format)
        }
    }

    mutating func openRole(_ name: StaticString) {
        markup.open(.metadata, name)
        markup.attribute("protocolSupportEnumeration", "urn:oasis:names:tc:SAML:2.0:protocol")
    }
}
