import Foundation
import Testing

@Suite("health, its forms")
struct HealthFormTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.importReport(try workspace.write(Aggregates.plain(count: 30), to: "aggregate.xml"))
    }

    private func health(_ arguments: String..., environment: [String: String?] = [:]) throws -> CommandResult {
        try workspace.start(["health", "--database", workspace.database] + arguments, environment: environment).wait()
    }

    @Test("Text for people: a summary, the worst first, the next step")
    func text() throws {
        let result = try health()
        #expect(result.status == 1, "\(result.output)")
        let lines = result.output.split(separator: "\n").map(String.init)
        #expect(lines[0].wholeMatch(of: /WARNING: 1 warning of \d+ checks\./) != nil, "\(lines[0])")
        #expect(lines[1].hasPrefix("WARNING   backup:age           no verified backup was made yet"))
        #expect(lines[2].trimmingCharacters(in: .whitespaces) == "HINT: Run 'edugain-ctl backup'.")
        #expect(lines.dropFirst(3).allSatisfy { $0.hasPrefix("OK        ") }, "\(result.output)")
        #expect(result.error == "")
        #expect(result.foundNoise.isEmpty)
    }

    @Test("JSON has the shape of application/health+json")
    func json() throws {
        let result = try health("--json")
        #expect(result.status == 1)
        let report: HealthReportFile = try result.json()
        #expect(report.status == "warn")
        #expect(Set(report.checks.keys).isSuperset(of: ["database:access", "database:integrity", "import:age"]))
        #expect(report["import:age"]?.observedUnit == "s")
        #expect(report["import:age"]?.output == nil)
        #expect(report["backup:age"]?.status == "warn")
        #expect(report["backup:age"]?.output?.isEmpty == false)
    }

    @Test("Nagios gets one line with performance data")
    func nagios() throws {
        let result = try health("--nagios")
        #expect(result.status == 1)
        let line = try #require(result.output.split(separator: "\n", omittingEmptySubsequences: false).first)
        #expect(result.output == line + "\n")
        let pattern = /EDUGAIN WARNING - [^|]+ \|( '[a-z_]+'=\d+(s|B);\d*:?;\d*:?;0)+/
        #expect(line.wholeMatch(of: pattern) != nil, "\(line)")
        #expect(line.contains(/'import_age'=\d+s;54000;108000;0/))
        #expect(line.contains(/'disk_database'=\d+B;\d+:;\d+:;0/))
    }

    @Test("Prometheus gets times, and a file that everybody may read")
    func prometheus() throws {
        let reading = try PrometheusReading(try health("--prometheus", "-").output)
        #expect(reading.samples["edugain_import_entities"] == 30)
        let success = try #require(reading.samples["edugain_import_last_success_timestamp_seconds"])
        #expect(abs(success - Date().timeIntervalSince1970) < 600)
        #expect(reading.samples[#"edugain_health_status{check="backup:age"}"#] == 1)
        let directory = workspace.path("collector")
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        let file = try workspace.write("old".utf8, to: "collector/edugain.prom")
        let result = try health("--prometheus", file)
        #expect(result.status == 1)
        #expect(result.output == "")
        let written = try PrometheusReading(String(decoding: try workspace.contents(file), as: UTF8.self))
        #expect(written.types == reading.types)
        #expect(try workspace.permissions(file) == 0o644)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["edugain.prom"])
    }

    @Test("A file that cannot be written is unknown, and the old one stays")
    func unwritable() throws {
        let result = try health("--prometheus", workspace.path("nowhere/edugain.prom"))
        #expect(result.status == 3)
        #expect(result.error.contains("edugain-ctl: ") && result.error.contains("No such file"))
    }

    @Test(
        "Wrong usage ends with 3",
        arguments: [
            ["--bogus"], ["--nagios", "--bogus"], ["--nagios", "--json"], ["--prometheus"], ["surplus"],
            ["--config", "/nowhere"], ["--nagios", "--config", "/nowhere"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let result = try workspace.start(["health"] + arguments).wait()
        #expect(result.status == 3, "\(result.error)")
        #expect(result.error.contains("edugain-ctl: "))
        if arguments.contains("--nagios") {
            #expect(result.output.wholeMatch(of: /EDUGAIN UNKNOWN - [^\n|]+\n/) != nil, "\(result.output)")
        }
    }

    @Test("Wrong settings end with 3, as JSON too")
    func wrongSettings() throws {
        let result = try health("--json", environment: ["EDUGAIN_HEALTH_BACKUP_WARN": "5x"])
        #expect(result.status == 3)
        let report: ErrorReport = try result.json()
        #expect(report.error.exitCode == 3)
        #expect(report.error.message.contains("EDUGAIN_HEALTH_BACKUP_WARN"))
        #expect(try health(environment: ["EDUGAIN_HEALTH_BACKUP_WARN": "51h"]).status == 3)
    }

    @Test("Help and other commands keep their codes")
    func otherCodes() throws {
        #expect(try workspace.run("health", "--help").status == 0)
        #expect(try workspace.run("import", "--bogus").status == 64)
    }
}
