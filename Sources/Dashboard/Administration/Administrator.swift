import Operations

/// Somebody who may change things.
struct Administrator: Sendable {
    /// The token that proves it.
    let token: TokenFile.Entry
    /// Nil for who sends the token with each request.
    var session: Session?

    var name: String { token.name }
}
