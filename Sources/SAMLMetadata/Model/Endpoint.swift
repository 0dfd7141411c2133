/// An endpoint of a role (SAML V2.0 Metadata, section 2.2.2).
public struct Endpoint: Sendable, Hashable {
    private static let separator: UInt8 = 0x1F

    /// The role the endpoint belongs to.
    public var role: Role
    /// Service, binding, location and response location, each ended by a unit separator (U+001F), which XML forbids in
    /// all of them. Nobody reads the 60,000 endpoints of an aggregate one by one: they are digested as they stand here.
    public let content: [UInt8]

    public init(service: String, binding: String, location: String, responseLocation: String?, role: Role) {
        self.role = role
        content = [service, binding, location, responseLocation ?? ""].flatMap { Array($0.utf8) + [Self.separator] }
    }

    /// Takes the four parts as bytes.
    init(parts: InlineArray<4, UnsafeBufferPointer<UInt8>>, role: Role) {
        self.role = role
        var content: [UInt8] = []
        content.reserveCapacity(parts.indices.reduce(parts.count) { $0 + parts[$1].count })
        for index in parts.indices {
            content.append(contentsOf: parts[index])
            content.append(Self.separator)
        }
        self.content = content
    }

    /// The element's local name, for instance `SingleSignOnService`.
    public var service: String { part(0) }
    /// `Binding`, trimmed; empty where missing.
    public var binding: String { part(1) }
    /// `Location`, trimmed; empty where missing.
    public var location: String { part(2) }
    /// `ResponseLocation`, trimmed; nil where missing or empty.
    public var responseLocation: String? {
        let part = part(3)
        return part.isEmpty ? nil : part
    }

    private func part(_ index: Int) -> String {
        let parts = content.split(separator: Self.separator, omittingEmptySubsequences: false)
        return String(decoding: parts[index], as: UTF8.self)
    }
}
