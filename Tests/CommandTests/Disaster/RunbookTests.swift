import Foundation
import Testing

/// Every command of the runbook is run in order, section by section, where the section's disaster has happened.
@Suite("The runbook", .needsSQLite, .needsTerminal, .needsRclone)
struct RunbookTests {
    /// 2026-03-01T03:00:00Z
    private static let firstOfMarch: Int64 = 1_772_334_000

    private let workspace: Workspace
    private let runbook: Runbook
    private var server: String { workspace.path("server") }
    private var database: String { "\(server)/var/lib/edugain/edugain_analysis.db" }
    private var backups: String { "\(server)/var/backups/edugain" }

    init() throws {
        workspace = try Workspace()
        runbook = try Runbook()
    }

    static let titles = [
        "Look first", "The database is gone", "The database is damaged", "Wrong data were imported",
        "The server is gone", "A backup is bad", "Copies somewhere else", "The disk is full", "Permissions are wrong",
        "The dashboard shows old data",
        "The monthly drill", "What backups there are",
    ]

    @Test("It has these sections, and its links lead to some of them")
    func sections() {
        #expect(runbook.sections.map(\.title) == Self.titles)
        let anchors = Set(Self.titles.map { $0.lowercased().replacingOccurrences(of: " ", with: "-") })
        #expect(runbook.links.isSubset(of: anchors))
        #expect(runbook.links.count >= 9)
    }

    @Test("Its commands work", arguments: titles)
    func commands(title: String) throws {
        let section = try #require(runbook.sections.first { $0.title == title })
        let commands = section.commands.filter(\.isRun)
        try #require(!commands.isEmpty)
        try prepare(title)
        for command in commands {
            let result = try run(command.text)
            #expect(result.status == command.exitCode, "\(command.text)\n\(result.output)\n\(result.error)")
        }
        try workspace.start(["integrity-check"], environment: settings).wait().expectSuccess()
    }

    @Test("The options of commands that only a server can run exist")
    func options() throws {
        var seen = 0
        for command in runbook.sections.flatMap(\.commands) where command.text.hasPrefix("edugain-ctl ") {
            let words = command.text.split(separator: " ").dropFirst().map(String.init)
            var names = Array(words.prefix { !$0.hasPrefix("-") && $0.allSatisfy { $0.isLowercase || $0 == "-" } })
            // 'backup' alone means 'backup create', but for its help.
            if names == ["backup"] { names.append("create") }
            let help = try workspace.start(names + ["--help"]).wait().expectSuccess().output
            for option in words where option.hasPrefix("--") {
                #expect(help.contains(option), "\(command.text): no \(option)")
                seen += 1
            }
        }
        #expect(seen > 20)
    }

    private var settings: [String: String?] {
        [
            "EDUGAIN_DATABASE": database, "EDUGAIN_BACKUP_DIR": backups, "EDUGAIN_FEDERATIONS": "none",
            "EDUGAIN_SOURCE": workspace.path("next.xml"), "RCLONE_CONFIG": workspace.path("rclone.conf"),
        ]
    }

    /// Runs a line of the document; what may ask does so on a terminal and is answered with yes.
    private func run(_ line: String) throws -> CommandResult {
        var line = line.replacingOccurrences(of: "/mnt/usb", with: "\(server)/mnt/usb")
        for place in ["/var/lib/edugain", "/var/backups/edugain"] {
            line = line.replacingOccurrences(of: place, with: server + place)
        }
        let script = try workspace.write(
            Array("edugain-ctl() { '\(try Program.requirePath())' \"$@\"; }\n\(line)\n".utf8), to: "tmp/line.sh")
        // Not for the others: 'script' waits up to two seconds for somebody to read the answer.
        guard line.hasPrefix("edugain-ctl restore"), !line.contains("--dry-run") else {
            return try workspace.start(executable: "/bin/bash", [script], environment: settings).wait()
        }
        let answer = try workspace.write(Array("y\n".utf8), to: "tmp/answer")
        return try workspace.start(
            executable: try #require(Tool.terminal), ["-qec", "/bin/bash \(script)", "/dev/null"],
            environment: settings,
            input: answer
        ).wait()
    }

    /// Makes a server with a history and two backups of March, and what has happened to it.
    private func prepare(_ title: String) throws {
        for place in ["var/lib/edugain", "var/backups", "mnt/usb"] {
            try FileManager.default.createDirectory(atPath: "\(server)/\(place)", withIntermediateDirectories: true)
        }
        try workspace.importSteps(0...1)
        try FileManager.default.moveItem(atPath: workspace.database, toPath: database)
        try workspace.write(Aggregates.plain(count: 60), to: "next.xml")
        try workspace.start(["backup"], environment: settings).wait().expectSuccess()
        let files = FileManager.default
        let newest = try #require(try files.contentsOfDirectory(atPath: backups).first { $0.hasSuffix(".db.gz") })
        for day: Int64 in [0, 1] {
            let time = Self.firstOfMarch + day * 86_400
            let copy = "\(backups)/\(Workspace.archiveName(time: time))"
            try files.copyItem(atPath: "\(backups)/\(newest)", toPath: copy)
            try files.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: TimeInterval(time))], ofItemAtPath: copy)
        }
        try workspace.start(["backup", "verify", "--all", "--adopt"], environment: settings).wait().expectSuccess()
        try befall(title)
    }

    private func befall(_ title: String) throws {
        let files = FileManager.default
        let march = "\(backups)/edugain_backup_20260301_030000"
        switch title {
        case "The database is gone":
            try files.removeItem(atPath: database)
        case "The database is damaged":
            var bytes = try workspace.contents(database)
            for index in bytes.count / 2..<bytes.count / 2 + 20_000 { bytes[index] = 0xA5 }
            try Data(bytes).write(to: URL(fileURLWithPath: database))
        case "The server is gone":
            for suffix in [".db.gz", ".json"] {
                try files.moveItem(
                    atPath: march + suffix, toPath: "\(server)/mnt/usb/edugain_backup_20260301_030000\(suffix)")
            }
            try files.removeItem(atPath: database)
            try files.removeItem(atPath: backups)
        case "A backup is bad":
            try workspace.damage("\(backups)/edugain_backup_20260302_030000.db.gz")
            try files.removeItem(atPath: march + ".json")
        case "Copies somewhere else":
            let remote = "[offsite]\ntype = alias\nremote = \(server)/mnt/usb\n"
            try workspace.write(Array(remote.utf8), to: "rclone.conf")
            try workspace.start(["backup", "--remote", "offsite:edugain"], environment: settings).wait().expectSuccess()
            try files.removeItem(atPath: database)
            try files.removeItem(atPath: backups)
        case "Permissions are wrong":
            try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: database)
        default:
            break
        }
    }
}
