import Foundation
import Operations
import Testing

@Suite struct ConfigurationExampleTests {
    private func file(_ text: String) throws -> ConfigurationFile {
        try ConfigurationFile(path: "/etc/edugain/edugain-ctl.conf", text: text)
    }

    @Test func itIsGoodAndSetsThePlacesThatThePackageMakesAndNothingElse() throws {
        let entries = try file(ConfigurationExample().description).entries.mapValues(\.value)
        #expect(
            entries == [
                .database: "/var/lib/edugain/edugain_analysis.db",
                .cacheDirectory: "/var/cache/edugain",
                .backupDirectory: "/var/backups/edugain",
                .runDirectory: "/run/edugain",
                .importBy: "request",
                .auditLog: "/var/log/edugain/audit/audit.log",
            ])
    }

    @Test func everySettingIsInIt() throws {
        let lines = try ConfigurationExample().description.split(separator: "\n")
        for key in ConfigurationKey.allCases {
            let set = lines.filter { $0.hasPrefix("\(key.rawValue)=") || $0.hasPrefix("#\(key.rawValue)=") }
            #expect(set.count == 1, "\(key.rawValue)")
            #expect(lines.contains { $0.lowercased() == "# \(key.summary.lowercased())." }, "\(key.rawValue)")
        }
    }

    @Test func uncommentingADefaultChangesNothing() throws {
        let text = try ConfigurationExample().description
        let uncommented = text.replacing(/(?m)^#(EDUGAIN_[A-Z_]+=)/) { $0.output.1 }
        #expect(uncommented != text)
        let environment = ["HOME": "/home/x"]
        let before = try Configuration(environment: environment, file: file(text))
        let after = try Configuration(environment: environment, file: file(uncommented))
        for key in ConfigurationKey.allCases {
            #expect(before[key].text == after[key].text, "\(key.rawValue)")
            #expect(after[key].origin != .defaultValue, "\(key.rawValue)")
        }
    }
}
