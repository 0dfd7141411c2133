/// A `shibmd:Scope` of an identity provider or attribute authority.
public struct Scope: Sendable, Hashable {
    /// The scope, trimmed.
    public var value: String
    /// True when `regexp` is `true` or `1`: the value is a regular expression then.
    public var isRegularExpression: Bool

    public init(_ value: String, isRegularExpression: Bool) {
        self.value = value
        self.isRegularExpression = isRegularExpression
    }
}
