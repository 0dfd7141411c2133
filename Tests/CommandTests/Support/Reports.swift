/// What `import --json` prints.
struct ImportReport: Decodable {
    struct Changes: Decodable, Equatable {
        var added: [String]
        var removed: [String]
        var changed: [String]
    }

    var outcome: String
    var source: String
    var snapshot: String?
    var previousSnapshot: String?
    var sha256: String?
    var size: Int?
    var validUntil: String?
    var verifiedWith: String?
    var statistics: [String: Int]
    var changes: Changes
    var issues: [String]
    var issueCount: Int
    var warnings: [String]
}

/// What `demo --json` prints.
struct DemoReport: Decodable {
    var snapshots: Int
    var firstSnapshot: String
    var lastSnapshot: String
    var statistics: [String: Int]
}

/// What `config show --json` prints.
struct SettingsReport: Decodable {
    struct Setting: Decodable {
        var name: String
        var value: String
        var origin: String
    }

    var settings: [Setting]

    subscript(_ name: String) -> Setting? { settings.first { $0.name == name } }
}

/// What every command prints with `--json` when it fails.
struct ErrorReport: Decodable {
    struct Reason: Decodable {
        var exitCode: Int32
        var message: String
        var hint: String?
    }

    var error: Reason
}
