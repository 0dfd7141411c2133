/// What one request brought.
struct LinkAnswer {
    var head = ResponseHead()
    var body: [UInt8] = []
    var bodyIsCut = false
    /// Why there is no answer.
    var failure: LinkFailure?
    var duration = Duration.zero
    /// For how long the server wants to be left alone (RFC 9110, section 10.2.3).
    var retryAfter: Duration?

    var status: Int { head.status }
}
