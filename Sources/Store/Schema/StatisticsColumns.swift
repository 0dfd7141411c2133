import GRDB
import Quality

/// The counters as columns, the same ones in `snapshot` and `federation_stat`.
enum StatisticsColumns {
    typealias Counter = WritableKeyPath<Statistics, Int> & Sendable

    static let all: [(name: String, counter: any Counter)] = [
        ("entities", \.entities),
        ("sps", \.serviceProviders),
        ("idps", \.identityProviders),
        ("dual_role", \.dualRole),
        ("other", \.other),
        ("sps_privacy", \.serviceProvidersWithPrivacy),
        ("idps_privacy", \.identityProvidersWithPrivacy),
        ("sps_privacy_declared", \.serviceProvidersWithPrivacyDeclared),
        ("idps_privacy_declared", \.identityProvidersWithPrivacyDeclared),
        ("security", \.withSecurityContact),
        ("sps_security", \.serviceProvidersWithSecurityContact),
        ("idps_security", \.identityProvidersWithSecurityContact),
        ("sirtfi", \.withSirtfi),
        ("sps_sirtfi", \.serviceProvidersWithSirtfi),
        ("idps_sirtfi", \.identityProvidersWithSirtfi),
        ("sirtfi2", \.withSirtfi2),
        ("sps_sirtfi2", \.serviceProvidersWithSirtfi2),
        ("idps_sirtfi2", \.identityProvidersWithSirtfi2),
        ("sps_both", \.serviceProvidersWithBoth),
        ("sps_either", \.serviceProvidersWithEither),
        ("idps_both", \.identityProvidersWithBoth),
        ("idps_either", \.identityProvidersWithEither),
    ]

    /// `entities INTEGER NOT NULL, …`
    static var definitions: String {
        all.map { "\($0.name) INTEGER NOT NULL" }.joined(separator: ", ")
    }

    /// `entities, sps, …`
    static var names: String {
        all.map(\.name).joined(separator: ", ")
    }

    /// `?, ?, …`
    static var placeholders: String {
        databaseQuestionMarks(count: all.count)
    }

    static func values(_ statistics: Statistics) -> [Int] {
        all.map { statistics[keyPath: $0.counter] }
    }

    /// Reads all counters, from `column` on, in the order of ``names``.
    static func statistics(_ row: StatementRow, from column: Int32) -> Statistics {
        var statistics = Statistics()
        for (index, (_, counter)) in all.enumerated() {
            statistics[keyPath: counter] = Int(row.integer(column + Int32(index)))
        }
        return statistics
    }
}
