import Backups
import Foundation
import Testing

@Suite struct RetentionPolicyTests {
    private static let rules = [
        "keepDays", "keepLast", "keepHourly", "keepDaily", "keepWeekly", "keepMonthly", "keepYearly",
    ]

    private func decode(_ counts: [String: Int]) throws -> RetentionPolicy {
        try JSONDecoder().decode(RetentionPolicy.self, from: JSONEncoder().encode(counts))
    }

    private func counts(_ changed: [String: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: Self.rules.map { ($0, changed[$0] ?? 0) })
    }

    @Test func thirtyDaysAreKeptUnlessAskedOtherwise() throws {
        #expect(try RetentionPolicy() == decode(counts(["keepDays": 30])))
    }

    @Test(arguments: rules)
    func eachRuleAloneIsEnoughAndIsWrittenUnderItsName(rule: String) throws {
        let policy = try decode(counts([rule: 5]))
        let written = try JSONDecoder().decode([String: Int].self, from: JSONEncoder().encode(policy))
        #expect(written == counts([rule: 5]))
    }

    @Test(
        arguments: zip(
            rules,
            [
                "keep-days", "keep-last", "keep-hourly", "keep-daily", "keep-weekly", "keep-monthly", "keep-yearly",
            ]))
    func negativeNumbersAreRefused(rule: String, option: String) throws {
        var negative = counts(["keepDays": 30, "keepLast": 1])
        negative[rule] = -2
        let error = try #require(throws: RetentionPolicyError.self) { try decode(negative) }
        #expect(error == .negative(rule: option, count: -2))
        #expect("\(error)" == "\(option) is -2, but a number of backups to keep cannot be negative")
        #expect(error.hint == "Give --\(option) a number from 1 on, or 0 to leave the rule out.")
    }

    @Test func aPolicyWithoutRulesIsRefused() throws {
        #expect(throws: RetentionPolicyError.keepsNothing) { try RetentionPolicy(keepDays: 0) }
        #expect(throws: RetentionPolicyError.keepsNothing) { try decode(counts([:])) }
        #expect("\(RetentionPolicyError.keepsNothing)".contains("an empty policy would remove everything"))
        #expect(RetentionPolicyError.keepsNothing.hint.contains("--keep-days 30"))
    }

    @Test(arguments: rules)
    func aMissingRuleIsNoZero(rule: String) {
        var missing = counts(["keepDays": 30, "keepLast": 1])
        missing[rule] = nil
        #expect(throws: DecodingError.self) { try decode(missing) }
    }
}
