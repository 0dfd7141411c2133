/// What reading the source of an import came to.
struct SourceReading: Sendable {
    /// Nil when the source did not change since the newest snapshot.
    var findings: AggregateFindings?
    /// Fingerprint of the certificate that the aggregate's signature was verified with; nil when it was not verified.
    var verifiedWith: String?
}
