import Foundation

/// The result of checking the settings; bad ones never get this far.
public struct ConfigurationCheck: Sendable, Encodable, CustomStringConvertible {
    /// The configuration files that settings came from.
    public var files: [String]
    /// Variables of the environment that look like settings but are none.
    public var unknownVariables: [String]

    public init(
        _ configuration: Configuration, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        var files: Set<String> = []
        for key in ConfigurationKey.allCases {
            if case .file(let path, _) = configuration[key].origin { files.insert(path) }
        }
        self.files = files.sorted()
        let known = Set(ConfigurationKey.allCases.map(\.rawValue)).union(["EDUGAIN_CONFIG"])
        unknownVariables = environment.keys.filter { $0.hasPrefix("EDUGAIN_") && !known.contains($0) }.sorted()
    }

    public var description: String {
        let sources = files.isEmpty ? "no configuration file" : files.joined(separator: ", ")
        let warnings = unknownVariables.map { "\nWarning: the environment sets \($0), which is no setting." }
        return "The settings are good (\(sources))." + warnings.joined()
    }
}
