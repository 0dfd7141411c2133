/// An endpoint of a role (SAML V2.0 Metadata, section 2.2.2).
public struct Endpoint: Sendable, Hashable {
    /// The element's local name, for instance `SingleSignOnService`.
    public var service: String
    /// `Binding`, trimmed; empty where missing.
    public var binding: String
    /// `Location`, trimmed; empty where missing.
    public var location: String
    /// `ResponseLocation`, trimmed; nil where missing.
    public var responseLocation: String?
    /// The role the endpoint belongs to.
    public var role: Role

    public init(service: String, binding: String, location: String, responseLocation: String?, role: Role) {
        self.service = service
        self.binding = binding
        self.location = location
        self.responseLocation = responseLocation
        self.role = role
    }
}
