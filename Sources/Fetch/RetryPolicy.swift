/// How often a failed download is tried again, and how long to pause before each new attempt.
public struct RetryPolicy: Sendable {
    /// How many attempts are made in all; values below one count as one.
    public var attempts: Int

    /// The pause after the first attempt; it doubles after each further one.
    public var firstPause: Duration

    /// The longest pause, whatever the doubling or the server says.
    public var maximumPause: Duration

    /// Makes a policy; values left out are those of normal operation.
    ///
    /// - Parameters:
    ///   - attempts: All attempts, the first included.
    ///   - firstPause: The pause after the first attempt.
    ///   - maximumPause: The longest pause.
    public init(
        attempts: Int = 4,
        firstPause: Duration = .seconds(2),
        maximumPause: Duration = .seconds(60)
    ) {
        self.attempts = attempts
        self.firstPause = firstPause
        self.maximumPause = maximumPause
    }

    /// The pause to make after a failed attempt.
    ///
    /// A server's `Retry-After` (RFC 9110, section 10.2.3) is the least it asks for: it lengthens the pause, up to
    /// ``maximumPause``, and never shortens it.
    ///
    /// - Parameters:
    ///   - attempt: The number of the attempt that failed, from one.
    ///   - retryAfter: What the server asked for, if it did.
    /// - Returns: A duration from zero to ``maximumPause``.
    public func pause(afterAttempt attempt: Int, retryAfter: Duration? = nil) -> Duration {
        let longest = max(maximumPause, .zero)
        var pause = max(firstPause, .zero)
        var doublings = max(attempt - 1, 0)
        // Stopping at the longest pause keeps a large attempt number from overflowing the duration.
        while doublings > 0, pause > .zero, pause < longest {
            pause *= 2
            doublings -= 1
        }
        return min(max(pause, retryAfter ?? .zero), longest)
    }
}
