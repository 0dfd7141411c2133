/// What `check-links --json` prints.
struct LinkCheckReport: Decodable {
    struct Outcome: Decodable, Equatable {
        var kind: String
        var links: Int
    }

    struct Federation: Decodable, Equatable {
        var name: String
        var links: Int
        var good: Int
        var broken: Int
        var protected: Int
        var unknown: Int
    }

    struct Host: Decodable, Equatable {
        var name: String
        var broken: Int
        var links: Int
    }

    var checked: Int
    var reused: Int
    var remaining: Int
    var stopped: String?
    var outcomes: [Outcome]
    var federations: [Federation]
    var worstHosts: [Host]
}

/// What `import --validate-urls --json` prints of links.
struct ImportLinkReport: Decodable {
    var outcome: String
    var links: LinkCheckReport?
    var linkFailure: String?
}
