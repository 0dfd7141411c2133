/// What a federation is called, as far as the federation list tells.
public struct FederationName: Sendable, Equatable, Codable {
    /// The `registrationAuthority` that the federation writes into its entities.
    public var registrationAuthority: String
    public var name: String
    /// Short code of the list, for instance `SWITCHAAI`.
    public var code: String?
    /// ISO 3166 codes in lower case.
    public var countries: [String]

    public init(registrationAuthority: String, name: String, code: String? = nil, countries: [String] = []) {
        self.registrationAuthority = registrationAuthority
        self.name = name
        self.code = code
        self.countries = countries
    }

    /// The name of the federation of all entities without `registrationAuthority`.
    public static let unknown = "Unknown"

    /// What a federation is called before its name was ever learnt.
    public static func fallback(for registrationAuthority: String) -> String {
        registrationAuthority.isEmpty ? unknown : registrationAuthority
    }
}
