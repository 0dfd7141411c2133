/// Why an address is not asked at all.
struct LinkRefusal: Error, Equatable {
    /// ``LinkKind/badURL`` or ``LinkKind/forbiddenAddress``.
    var kind: LinkKind
    var message: String
}
