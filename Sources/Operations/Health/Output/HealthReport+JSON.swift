import Foundation

/// The shape of `application/health+json` (draft-inadarei-api-health-check), with a few members of ours beside its own:
/// everything that is needed to make the report again from it.
extension HealthReport: Codable {
    private enum CodingKeys: String, CodingKey {
        case status, version, releaseId, description, timestamp, checks
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(status, forKey: .status)
        try container.encode("1", forKey: .version)
        try container.encode(version, forKey: .releaseId)
        try container.encode("health of an eduGAIN Quality Dashboard", forKey: .description)
        try container.encode(WallClock.iso8601(time), forKey: .timestamp)
        try container.encode(entries, forKey: .checks)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let text = try container.decode(String.self, forKey: .timestamp)
        guard let time = WallClock.time(iso8601: text) else {
            throw DecodingError.dataCorruptedError(
                forKey: .timestamp, in: container, debugDescription: "'\(text)' is not a time")
        }
        let entries = try container.decode([String: [HealthEntry]].self, forKey: .checks)
        // A check that this version does not know says nothing that it could pass on.
        let checks = HealthCheckName.allCases.flatMap { name in
            (entries[name.rawValue] ?? []).map { $0.check(name, reportTime: time) }
        }
        let version = try container.decodeIfPresent(String.self, forKey: .releaseId) ?? ""
        self.init(version: version, time: time, checks: checks)
    }

    /// The checks as they stand in JSON.
    public var entries: [String: [HealthEntry]] {
        Dictionary(grouping: checks, by: \.name.rawValue).mapValues { $0.map(HealthEntry.init) }
    }
}
