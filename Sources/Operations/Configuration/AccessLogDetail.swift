/// How much of each request is logged.
public enum AccessLogDetail: String, Sendable, CaseIterable {
    case off
    /// Of addresses the network alone, nothing of the browser or of where its user came from.
    case shortened
    case full
}
