import Store
import Testing

@testable import Operations

@Suite struct DashboardSettingsTests {
    private func saved(_ values: [String: String]) -> [SavedSetting] {
        values.sorted { $0.key < $1.key }.map {
            SavedSetting(name: $0.key, value: $0.value, updatedAt: 100, updatedBy: "anna")
        }
    }

    @Test func namesRangesAndDefaultsAreThoseOfThePythonDashboardButForTheNumberOfLinks() {
        let expected: [String: (Int, ClosedRange<Int>)] = [
            "auto_refresh_interval": (12, 1...168), "url_validation_timeout": (10, 1...60),
            "url_validation_threads": (64, 1...200), "metadata_cache_expiry": (12, 1...168),
            "federation_cache_expiry": (720, 1...8_760),
        ]
        #expect(DashboardSetting.allCases.count == expected.count)
        for setting in DashboardSetting.allCases {
            #expect(expected[setting.rawValue]?.0 == setting.defaultValue)
            #expect(expected[setting.rawValue]?.1 == setting.range)
            #expect(DashboardSettings()[setting] == .init(value: setting.defaultValue, origin: .defaultValue))
            #expect(DashboardSetting(setting.key) == setting)
        }
        #expect(DashboardSetting(ConfigurationKey.port) == nil)
    }

    @Test(arguments: [
        ("1", 1), ("168", 168), ("007", 7), ("0", nil), ("169", nil), ("", nil), ("-1", nil), ("+1", nil), ("1.0", nil),
        (" 1", nil), ("1h", nil), ("١٢", nil), ("99999999999999999999", nil), ("1e2", nil),
    ])
    func onlyWholeNumbersOfTheRangeAreTaken(text: String, number: Int?) {
        #expect(DashboardSetting.metadataExpiry.number(text) == number)
        #expect((DashboardSetting.metadataExpiry.key.complaint(about: text) == nil) == (number != nil))
    }

    @Test func environmentAndFileGoBeforeWhatIsSavedAndThatBeforeTheDefault() throws {
        let file = try ConfigurationFile(path: "/etc/test.conf", text: "EDUGAIN_LINK_THREADS=3\n")
        let configuration = try Configuration(
            flags: [:], environment: ["HOME": "/h", "EDUGAIN_LINK_TIMEOUT": "5"], file: file)
        let rows = saved([
            "url_validation_timeout": "20", "url_validation_threads": "20", "metadata_cache_expiry": "24",
        ])
        let settings = DashboardSettings(configuration).with(saved: rows)
        #expect(settings[.linkTimeout].value == 5)
        #expect(settings[.linkTimeout].origin == .environment)
        #expect(settings[.linkTimeout].saved?.value == "20")
        #expect(settings[.linkTimeout].isOverridden)
        #expect(settings[.linkThreads].value == 3)
        #expect(settings[.linkThreads].origin == .file(path: "/etc/test.conf", line: 1))
        #expect(settings[.metadataExpiry].value == 24)
        #expect(settings[.metadataExpiry].origin == .saved)
        #expect(!settings[.metadataExpiry].isOverridden)
        #expect(settings[.refreshInterval] == .init(value: 12, origin: .defaultValue))
        let shown = configuration.with(saved: rows)
        #expect(shown[.metadataExpiry] == .init(text: "24", origin: .saved))
        #expect("\(shown[.metadataExpiry].origin)" == "saved in the dashboard")
        #expect(shown[.linkTimeout] == configuration[.linkTimeout])
        #expect(shown[.refreshInterval] == configuration[.refreshInterval])
        #expect(shown[.port] == configuration[.port])
        #expect(DashboardSettings(shown).metadataExpiry == 24 * 3_600)
    }

    @Test func whatWasSavedBeforeGoesWhenItIsNotSavedAnyMore() {
        let settings = DashboardSettings().with(saved: saved(["metadata_cache_expiry": "24"]))
        #expect(settings.updatedAt == 100)
        #expect(settings.with(saved: []) == DashboardSettings().with(saved: []))
        #expect(settings.with(saved: []).updatedAt == nil)
    }

    @Test(arguments: ["0", "9999", "", "twelve", "12\u{0}"])
    func aSavedValueThatIsNotGoodCountsAsNotSaved(value: String) {
        let settings = DashboardSettings().with(saved: saved(["metadata_cache_expiry": value, "unknown": "1"]))
        #expect(settings[.metadataExpiry] == .init(value: 12, origin: .defaultValue))
        #expect(settings.updatedAt == nil)
    }

    @Test func timesAreInSeconds() {
        let settings = DashboardSettings()
        #expect(settings.refreshInterval == 12 * 3_600)
        #expect(settings.metadataExpiry == 12 * 3_600)
        #expect(settings.federationsExpiry == 30 * 86_400)
    }
}
