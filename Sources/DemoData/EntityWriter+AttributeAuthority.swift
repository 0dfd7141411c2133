extension EntityWriter {
    mutating func writeAttributeAuthority() {
        openRole("AttributeAuthorityDescriptor")
        markup.enter()
        markup.open(.metadata, "Extensions")
        markup.enter()
        writeScopes()
        markup.leave(.metadata, "Extensions")
        writeKeys(.attributeAuthorityCertificate)
        writeEndpoint("AttributeService", .soap, action: "AttributeQuery")
        writeNameFormats()
        markup.leave(.metadata, "AttributeAuthorityDescriptor")
    }
}
