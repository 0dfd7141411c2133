import Foundation
import Quality

/// Counters as a table with a column for each role.
struct StatisticsTable {
    let statistics: Statistics

    init(_ statistics: Statistics) {
        self.statistics = statistics
    }

    var lines: [String] {
        let both = "\(NumberText.grouped(statistics.dualRole)) both, \(NumberText.grouped(statistics.other)) neither"
        return [
            row("", "service providers", "identity providers"),
            row(
                "entities", NumberText.grouped(statistics.serviceProviders),
                NumberText.grouped(statistics.identityProviders)) + "   \(both)",
            row("privacy statement", statistics.serviceProviderPrivacy, statistics.identityProviderPrivacy),
            row("security contact", statistics.serviceProviderSecurity, statistics.identityProviderSecurity),
            row("Sirtfi", statistics.serviceProviderSirtfi, statistics.identityProviderSirtfi),
        ]
    }

    private func row(_ name: String, _ serviceProviders: String, _ identityProviders: String) -> String {
        name.padding(toLength: 18, withPad: " ", startingAt: 0)
            + String(repeating: " ", count: max(0, 20 - serviceProviders.count)) + serviceProviders
            + String(repeating: " ", count: max(0, 20 - identityProviders.count)) + identityProviders
    }

    private func row(_ name: String, _ serviceProviders: Coverage, _ identityProviders: Coverage) -> String {
        func text(_ coverage: Coverage) -> String {
            let share = NumberText.percentage(coverage.percentage)
            return NumberText.grouped(coverage.count) + String(repeating: " ", count: max(1, 9 - share.count)) + share
        }
        return row(name, text(serviceProviders), text(identityProviders))
    }
}
