/// All settings with their values and origins.
public struct ConfigurationReport: Sendable, Encodable, CustomStringConvertible {
    public struct Setting: Sendable, Encodable {
        public var name: String
        public var value: String
        public var origin: String
        public var summary: String
        /// What a value has to be: `must be …`.
        public var requirement: String
    }

    /// The configuration file that was read; nil without one.
    public var file: String?
    public var settings: [Setting]

    public init(_ configuration: Configuration) {
        file = configuration.file
        settings = ConfigurationKey.allCases.map { key in
            let value = configuration[key]
            return Setting(
                name: key.rawValue, value: value.text, origin: value.origin.description, summary: key.summary,
                requirement: key.requirement)
        }
    }

    public var description: String {
        settings.map { "# \($0.summary) (\($0.origin))\n\($0.name)=\($0.value)" }.joined(separator: "\n\n")
    }
}
