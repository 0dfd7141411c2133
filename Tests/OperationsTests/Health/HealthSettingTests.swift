import Testing

@testable import Operations

@Suite struct HealthSettingTests {
    @Test(arguments: [("90m", 5_400), ("15h", 54_000), ("2d", 172_800), ("1s", 1), ("3660d", 316_224_000)])
    func durationsAreANumberAndAUnit(text: String, seconds: Int64) {
        #expect(DurationText.seconds(text) == seconds)
    }

    @Test(arguments: [
        "", "h", "15", "15 h", "-1h", "+1h", "1.5h", "0h", "3661d", "15H", "1h30m", "９h", "9999999999999d",
    ])
    func whatIsNoDurationIsRefused(text: String) {
        #expect(DurationText.seconds(text) == nil)
        #expect(throws: CommandFailure.self) {
            try Configuration(environment: ["HOME": "/h", "EDUGAIN_HEALTH_IMPORT_WARN": text])
        }
    }

    @Test(arguments: [("10%", SpaceLimit.share(10)), ("500MB", .bytes(500_000_000)), ("2GB", .bytes(2_000_000_000))])
    func spaceIsAShareOrASize(text: String, limit: SpaceLimit) {
        #expect(SpaceLimit(text) == limit)
    }

    @Test(arguments: ["", "10", "%", "101%", "-1%", "5 %", "1TB", "1mb"])
    func whatIsNoSpaceIsRefused(text: String) {
        #expect(SpaceLimit(text) == nil)
    }

    @Test func limitsComeFromTheSettings() throws {
        let configuration = try Configuration(environment: [
            "HOME": "/h", "EDUGAIN_HEALTH_IMPORT_WARN": "1h", "EDUGAIN_HEALTH_IMPORT_CRITICAL": "2h",
            "EDUGAIN_HEALTH_DISK_WARN": "1GB",
        ])
        let limits = try HealthLimits(configuration)
        #expect(limits.imports == AgeLimits(warning: 3_600, critical: 7_200))
        #expect(limits.spaceWarning == .bytes(1_000_000_000))
        let plain = try HealthLimits(Configuration(environment: ["HOME": "/h"]))
        #expect(plain == HealthLimits())
    }

    @Test func aWarningAfterTheAlarmIsRefused() throws {
        let late = try Configuration(environment: ["HOME": "/h", "EDUGAIN_HEALTH_IMPORT_WARN": "31h"])
        #expect(throws: CommandFailure.self) { try HealthLimits(late) }
        let certificate = try Configuration(environment: ["HOME": "/h", "EDUGAIN_HEALTH_CERTIFICATE_WARN": "6d"])
        #expect(throws: CommandFailure.self) { try HealthLimits(certificate) }
    }

    @Test func theRunDirectoryIsThatOfTheUser() throws {
        let own = try Configuration(environment: ["HOME": "/h", "XDG_RUNTIME_DIR": "/run/user/7"])
        #expect(own.runDirectory == "/run/user/7/edugain-ctl" || own.runDirectory == "/run/edugain")
        let none = try Configuration(environment: ["HOME": "/h", "EDUGAIN_RUN_DIR": ""])
        #expect(none.runDirectory == nil)
    }
}
