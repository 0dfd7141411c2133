extension EntityWriter {
    mutating func writeServiceProvider() {
        openRole("SPSSODescriptor")
        if state.chance(.endpointCount, 300) {
            markup.attribute("AuthnRequestsSigned", "true")
            markup.attribute("WantAssertionsSigned", "true")
        }
        markup.enter()
        let hasDiscovery = state.chance(.discovery, 600)
        let hasInterface = state.quirk != .interfaceOfEntity
        if hasDiscovery || hasInterface {
            markup.open(.metadata, "Extensions")
            markup.enter()
            if hasDiscovery {
                writeDiscoveryEndpoints()
            }
            if hasInterface {
                writeInterface(ofService: true, declaresPrivacy: state.declaresPrivacy(.serviceProviderPrivacy))
            }
            markup.leave(.metadata, "Extensions")
        }
        writeKeys(.serviceProviderCertificate)
        if state.chance(.endpoint, 300) {
            writeEndpoint("ArtifactResolutionService", .soap, action: "Artifact", index: 1)
        }
        writeLogoutEndpoints()
        writeNameFormats()
        let count = 2 + state.pick(.endpointCount, below: 5)
        for (offset, binding) in EndpointBinding.consumers.prefix(count).enumerated() {
            writeEndpoint(
                "AssertionConsumerService", binding, action: "consume", index: offset + 1, isDefault: offset == 0)
        }
        if state.chance(.requestedAttributes, 700) {
            writeAttributeConsumer()
        }
        markup.leave(.metadata, "SPSSODescriptor")
    }

    private mutating func writeDiscoveryEndpoints() {
        markup.open(.initiator, "RequestInitiator")
        markup.attribute("Binding", "urn:oasis:names:tc:SAML:profiles:SSO:request-init")
        writeLocation("/Shibboleth.sso/Login")
        markup.finishEmpty()
        markup.open(.discovery, "DiscoveryResponse")
        markup.attribute("Binding", "urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol")
        writeLocation("/Shibboleth.sso/Login")
        markup.attribute("index", "1")
        markup.finishEmpty()
    }

    private mutating func writeLocation(_ path: StaticString) {
        markup.beginAttribute("Location")
        markup.text("https://")
        writeHost()
        markup.text(path)
        markup.endAttribute()
    }

    private mutating func writeAttributeConsumer() {
        markup.open(.metadata, "AttributeConsumingService")
        markup.attribute("index", "1")
        markup.enter()
        inEachLanguage { writer, language in
            writer.markup.openLocalized(.metadata, "ServiceName", writer.code(of: language))
            writer.writePlainDisplayName(in: language, ofService: true)
            writer.markup.close(.metadata, "ServiceName")
        }
        let attributes = RequestedAttribute.usual
        for attribute in attributes.prefix(2 + state.pick(.requestedAttributes, below: attributes.count - 1)) {
            markup.open(.metadata, "RequestedAttribute")
            markup.attribute("FriendlyName", attribute.friendlyName)
            markup.attribute("Name", attribute.name)
            markup.attribute("NameFormat", "urn:oasis:names:tc:SAML:2.0:attrname-format:uri")
            markup.attribute("isRequired", attribute.isRequired ? "true" : "false")
            markup.finishEmpty()
        }
        markup.leave(.metadata, "AttributeConsumingService")
    }
}
