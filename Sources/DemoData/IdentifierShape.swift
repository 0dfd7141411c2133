/// A shape of entityIDs: what stands before and after the host name.
struct IdentifierShape: Sendable {
    let before: StaticString
    let after: StaticString
    /// A second parameter of a query, written after an ampersand, or "" for none.
    let parameter: StaticString

    init(_ before: StaticString, _ after: StaticString, parameter: StaticString = "") {
        self.before = before
        self.after = after
        self.parameter = parameter
    }

    static let identityProviders: [IdentifierShape] = [
        IdentifierShape("https://idp.", "/idp/shibboleth"),
        IdentifierShape("https://login.", "/idp/shibboleth"),
        IdentifierShape("https://sso.", "/simplesaml/saml2/idp/metadata.php"),
        IdentifierShape("http://adfs.", "/adfs/services/trust"),
        IdentifierShape("https://keys.", "/realms/campus"),
        IdentifierShape("https://idp.", "/entity"),
        IdentifierShape("https://", "/idp"),
    ]

    static let serviceProviders: [IdentifierShape] = [
        IdentifierShape("https://www.", "/shibboleth"),
        IdentifierShape("https://", "/shibboleth-sp"),
        IdentifierShape("https://sp.", "/simplesaml/module.php/saml/sp/metadata.php/default-sp"),
        IdentifierShape("https://app.", "/saml/metadata"),
        IdentifierShape("https://learn.", "/auth/saml2/sp/metadata.php"),
        IdentifierShape("https://data.", "/Shibboleth.sso/Metadata"),
        IdentifierShape("https://wiki.", "/sp"),
        IdentifierShape("https://proxy.", "/Saml2/proxy_saml2_backend.xml"),
    ]

    /// Those which careless readers and careless links get wrong.
    static let unusual: [IdentifierShape] = [
        IdentifierShape("urn:mace:", ":saml:entity"),
        IdentifierShape("urn:mace:", ":federation:login"),
        IdentifierShape("https://apps.", "/sso?tenant=demo"),
        IdentifierShape("https://apps.", "/sso?tenant=demo", parameter: "role=entity"),
        IdentifierShape("https://idp.", "//saml2//metadata"),
        IdentifierShape("https://WWW.", "/SAML/Metadata.XML"),
        IdentifierShape("HTTPS://Login.", "/IdP/Entity"),
        IdentifierShape("https://saml.", ":8443/metadata"),
        IdentifierShape("https://node.", "/entity/100%25/a+b"),
        IdentifierShape("https://node.", "/~entity/#saml"),
    ]
}
