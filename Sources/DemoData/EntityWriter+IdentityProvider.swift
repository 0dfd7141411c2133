extension EntityWriter {
    mutating func writeIdentityProvider() {
        openRole("IDPSSODescriptor")
        if state.chance(.errorAddress, 350) {
            markup.beginAttribute("errorURL")
            markup.text("https://help.")
            writeHost()
            markup.text("/login-error?code=ERRORURL_CODE&amp;at=ERRORURL_TS")
            markup.endAttribute()
        }
        markup.enter()
        markup.open(.metadata, "Extensions")
        markup.enter()
        writeScopes()
        if state.quirk != .interfaceOfEntity {
            writeInterface(ofService: false, declaresPrivacy: state.declaresPrivacy(.identityProviderPrivacy))
        }
        if state.chance(.discovery, 300) {
            writeDiscoveryHints()
        }
        markup.leave(.metadata, "Extensions")
        writeKeys(.identityProviderCertificate)
        if state.chance(.endpointCount, 450) {
            writeEndpoint("ArtifactResolutionService", .soap, action: "ArtifactResolution", index: 1)
        }
        writeLogoutEndpoints()
        writeNameFormats()
        for binding in EndpointBinding.signOn.prefix(2 + state.pick(.endpointCount, below: 3)) {
            writeEndpoint("SingleSignOnService", binding, action: "SSO")
        }
        markup.leave(.metadata, "IDPSSODescriptor")
    }

    mutating func writeScopes() {
        writeScope("")
        if state.chance(.scope, 150) {
            writeScope("alumni.")
        }
    }

    private mutating func writeScope(_ prefix: StaticString) {
        markup.open(.scope, "Scope")
        markup.attribute("regexp", "false")
        markup.inline()
        markup.text(prefix)
        writeHost()
        markup.close(.scope, "Scope")
    }

    private mutating func writeDiscoveryHints() {
        markup.open(.interface, "DiscoHints")
        markup.enter()
        markup.open(.interface, "IPHint")
        markup.inline()
        // Addresses set aside for documentation.
        markup.text("192.0.2.")
        markup.number(16 * state.pick(.discovery, below: 16))
        markup.text("/28")
        markup.close(.interface, "IPHint")
        markup.open(.interface, "DomainHint")
        markup.inline()
        writeHost()
        markup.close(.interface, "DomainHint")
        markup.open(.interface, "GeolocationHint")
        markup.inline()
        markup.text("geo:")
        markup.number(state.pick(.discovery, below: 140) - 70)
        markup.text(".25,")
        markup.number(state.pick(.scope, below: 340) - 170)
        markup.text(".5")
        markup.close(.interface, "GeolocationHint")
        markup.leave(.interface, "DiscoHints")
    }
}
