import Foundation

/// The result of checking the settings; bad ones never get this far.
public struct ConfigurationCheck: Sendable, Encodable, CustomStringConvertible {
    /// The configuration files that settings came from.
    public var files: [String]
    /// Variables of the environment that look like settings but are none.
    public var unknownVariables: [String]
    /// What keeps good settings from working.
    public var warnings: [String]

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for a setting that names a file which cannot be used.
    public init(
        _ configuration: Configuration, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        var files: Set<String> = []
        for key in ConfigurationKey.allCases {
            if case .file(let path, _) = configuration[key].origin { files.insert(path) }
        }
        self.files = files.sorted()
        let known = Set(ConfigurationKey.allCases.map(\.rawValue)).union(["EDUGAIN_CONFIG"])
        unknownVariables = environment.keys.filter { $0.hasPrefix("EDUGAIN_") && !known.contains($0) }.sorted()
        warnings = try Self.warnings(configuration)
    }

    private static func warnings(_ configuration: Configuration) throws -> [String] {
        guard let verification = configuration.sourceVerification() else { return [] }
        switch verification {
        case .success(let verification):
            return verification.complaint.map { [$0.message] } ?? []
        case .failure(let failure):
            let key = ConfigurationKey.metadataCertificate
            throw CommandFailure(
                .usage, "\(key.rawValue) (\(configuration[key].origin)): \(failure.message)", hint: failure.hint)
        }
    }

    public var description: String {
        let sources = files.isEmpty ? "no configuration file" : files.joined(separator: ", ")
        let unknown = unknownVariables.map { "the environment sets \($0), which is no setting" }
        return "The settings are good (\(sources))." + (unknown + warnings).map { "\nWarning: \($0)." }.joined()
    }
}
