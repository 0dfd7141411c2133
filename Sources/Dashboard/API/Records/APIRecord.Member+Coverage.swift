import Quality

extension APIRecord.Member {
    /// The figure that the Python dashboard calls coverage.
    static func coverage(_ statistics: @escaping @Sendable (Value) -> Statistics) -> Self {
        Self(
            "coverage_pct",
            .percentage("SPs with a usable privacy statement, per cent; 0 without SPs", example: 71.5)
        ) { .number(statistics($0).serviceProviderPrivacy.percentage ?? 0) }
    }
}
