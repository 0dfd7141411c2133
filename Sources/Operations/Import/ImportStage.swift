/// What an import is doing.
public enum ImportStage: String, Sendable, Codable {
    case downloading, parsing, verifying, writing
}
