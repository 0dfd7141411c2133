import ArgumentParser
import Operations

/// Where backups are and which of them are kept: the same options on every command that asks.
struct RetentionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Keep backups in this directory.", valueName: "directory"))
    var outputDir: String?

    @Option(help: ArgumentHelp("Keep backups younger than so many days.", valueName: "n"))
    var keepDays: Int?

    @Option(help: ArgumentHelp("Keep so many newest backups.", valueName: "n"))
    var keepLast: Int?

    @Option(help: ArgumentHelp("Keep the newest backup of each of so many hours.", valueName: "n"))
    var keepHourly: Int?

    @Option(help: ArgumentHelp("Keep the newest backup of each of so many days.", valueName: "n"))
    var keepDaily: Int?

    @Option(help: ArgumentHelp("Keep the newest backup of each of so many ISO weeks.", valueName: "n"))
    var keepWeekly: Int?

    @Option(help: ArgumentHelp("Keep the newest backup of each of so many months.", valueName: "n"))
    var keepMonthly: Int?

    @Option(help: ArgumentHelp("Keep the newest backup of each of so many years.", valueName: "n"))
    var keepYearly: Int?

    /// As settings. Whoever gives a rule on the command line means the rules given there and no others.
    var flags: [ConfigurationKey: String] {
        let rules: [(ConfigurationKey, Int?)] = [
            (.keepDays, keepDays), (.keepLast, keepLast), (.keepHourly, keepHourly), (.keepDaily, keepDaily),
            (.keepWeekly, keepWeekly), (.keepMonthly, keepMonthly), (.keepYearly, keepYearly),
        ]
        var flags: [ConfigurationKey: String] = [:]
        flags[.backupDirectory] = outputDir
        if rules.contains(where: { $0.1 != nil }) {
            for (key, number) in rules { flags[key] = String(number ?? 0) }
        }
        return flags
    }
}
