import Foundation
import Testing

/// An aggregate of the corpus's generator with what a right import must find in it.
struct GeneratedAggregate {
    /// What the truth file says of one entity.
    struct Entity: Decodable {
        let entityID: String
        let authority: String
        let isServiceProvider: String
        let isIdentityProvider: String
        let privacy: String
        let privacyURLs: String
        let security: String
        let sirtfi: String

        private enum CodingKeys: String, CodingKey {
            case entityID = "entity_id"
            case authority = "reg_auth"
            case isServiceProvider = "is_sp"
            case isIdentityProvider = "is_idp"
            case privacyURLs = "privacy_urls"
            case privacy, security, sirtfi
        }
    }

    struct Changes: Decodable {
        struct Change: Decodable {
            let entityID: String
            let before: [String: AnyValue]

            private enum CodingKeys: String, CodingKey {
                case entityID = "entity_id"
                case before
            }
        }

        let added: [String]
        let removed: [String]
        let changed: [Change]
    }

    /// Any JSON value, of which only the presence matters.
    struct AnyValue: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    private let base: String

    var path: String { base + ".xml" }

    /// Runs the generator.
    ///
    /// - Parameter options: for instance `--entities 500 --quirks 1`.
    init(_ options: String, in directory: TemporaryDirectory) throws {
        base = directory.path + "/generated-\(UUID().uuidString)"
        let files = ["--out", base + ".xml", "--truth", base + ".csv", "--summary", base + ".json"]
        try Corpus.generate(
            files + ["--changes", base + ".changes.json"] + options.split(separator: " ").map(String.init))
    }

    func entities() throws -> [Entity] {
        let program = "import csv,json,sys; json.dump(list(csv.DictReader(open(sys.argv[1]))),open(sys.argv[2],'w'))"
        try Corpus.run("/usr/bin/python3", ["-c", program, base + ".csv", base + ".truth.json"])
        return try decoded([Entity].self, ".truth.json")
    }

    /// The generator's totals, by its own names.
    func totals() throws -> [String: Int] {
        struct Summary: Decodable { let total: [String: Int] }
        return try decoded(Summary.self, ".json").total
    }

    func changes() throws -> Changes {
        try decoded(Changes.self, ".changes.json")
    }

    private func decoded<Value: Decodable>(_ type: Value.Type, _ suffix: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(contentsOf: URL(fileURLWithPath: base + suffix)))
    }
}
