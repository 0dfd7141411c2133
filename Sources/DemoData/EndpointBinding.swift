/// A binding of an endpoint: its name and the last part of the endpoint's path.
struct EndpointBinding: Sendable {
    let name: StaticString
    let path: StaticString

    static let redirect = EndpointBinding(
        name: "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect", path: "Redirect")
    static let post = EndpointBinding(
        name: "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST", path: "POST")
    static let simpleSign = EndpointBinding(
        name: "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST-SimpleSign", path: "POST-SimpleSign")
    static let artifact = EndpointBinding(
        name: "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact", path: "Artifact")
    static let reversed = EndpointBinding(
        name: "urn:oasis:names:tc:SAML:2.0:bindings:PAOS", path: "ECP")
    static let soap = EndpointBinding(
        name: "urn:oasis:names:tc:SAML:2.0:bindings:SOAP", path: "SOAP")

    /// For assertion consumers, in the order in which they are listed.
    static let consumers = [post, simpleSign, artifact, reversed, post, artifact]
    /// For single sign-on.
    static let signOn = [redirect, post, simpleSign, soap]
    /// For single logout.
    static let logout = [redirect, post, soap, artifact]
}
