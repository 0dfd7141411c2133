import Testing

@testable import Operations

@Suite struct ConfigurationReportTests {
    @Test(arguments: [
        ("https://mds.example.org/feed.xml", "https://mds.example.org/feed.xml"),
        ("https://user:pass@mds.example.org/", "https://…@mds.example.org/"),
        ("https://user@a:b@mds.example.org", "https://…@mds.example.org"),
        ("https://mds.example.org?key=pass", "https://mds.example.org?…"),
        ("https://mds.example.org/a@b?x@y#z", "https://mds.example.org/a@b?…"),
        ("https://mds.example.org/#pass", "https://mds.example.org/#…"),
        ("/srv/metadata?.xml", "/srv/metadata?.xml"), ("", ""), ("none", "none"),
    ])
    func addressesAreShownWithoutUserAndQuery(address: String, shown: String) {
        #expect(ConfigurationReport.masked(address) == shown)
    }

    @Test func secretsAreTakenOutOfTheValuesThatSomebodySet() throws {
        let configuration = try Configuration(environment: [
            "HOME": "/h", "EDUGAIN_SOURCE": "https://u:sesame@x/?sesame",
            "EDUGAIN_BACKUP_REMOTE": ":sftp,pass=sesame:x",
        ])
        let report = ConfigurationReport(configuration)
        #expect(report.description.contains("sesame"))
        #expect(!report.withoutSecrets.description.contains("sesame"))
        // The default is no secret, and says more as it is.
        #expect(report.withoutSecrets.description.contains("api.php?action=list_feds"))
    }

    @Test func whatIsRequiredIsWhatIsComplainedOf() {
        for key in ConfigurationKey.allCases {
            #expect(key.requirement.hasPrefix("must "), "\(key.rawValue)")
            let bad = ["", "\u{0}", String(repeating: "x", count: 200)].first { key.complaint(about: $0) != nil }
            #expect(bad.flatMap(key.complaint) == key.requirement, "\(key.rawValue)")
        }
    }

    @Test func theTokenFileIsThePackagesUnlessSomebodySaysOtherwise() throws {
        #expect(try Configuration(environment: ["HOME": "/h"]).tokenFile == "/etc/edugain/tokens")
        #expect(try Configuration(environment: ["HOME": "/h", "EDUGAIN_TOKENS": "/x/t"]).tokenFile == "/x/t")
        #expect(throws: CommandFailure.self) { try Configuration(environment: ["HOME": "/h", "EDUGAIN_TOKENS": "t"]) }
    }
}
