import NIOCore

/// How long a server that stops waits for what. Every limit counts from the beginning of the stop, or from the last
/// answer on the connection where that was later.
struct StopLimits: Sendable {
    /// For the first request of a connection: the client's words may be on their way when the connection is accepted.
    var firstRequest = TimeAmount.seconds(1)
    /// For the next request of a connection that had one: a client may have sent it before it can know of the end.
    var nextRequest = TimeAmount.milliseconds(300)
    /// For the rest of a request that has begun.
    var restOfRequest = TimeAmount.seconds(5)
    /// For the client to close its end after the last answer. Closing ours while it still sends would destroy what it
    /// has not read yet (RFC 9112, section 9.6).
    var lastAnswer = TimeAmount.milliseconds(500)
    /// For the rest of a request behind an early answer, while it keeps coming and the server does not stop.
    var lastBytes = TimeAmount.seconds(30)
    /// How long it may pause.
    var silence = TimeAmount.seconds(5)
    /// For everything. The unit's `TimeoutStopSec` must be longer.
    var everything = Duration.seconds(20)
}
