/// How a link is asked for (RFC 9110, section 9.3).
enum LinkMethod: Sendable {
    /// For the head of the answer alone.
    case head
    case get
}
