import Foundation
import Testing

/// How a command ended and what it said.
struct CommandResult: Sendable {
    var command: String
    /// Exit code, or the number of the signal that ended it, negative.
    var status: Int32
    /// Standard output.
    var output: String
    /// Standard error.
    var error: String

    /// What belongs into a debugger and not before a user's eyes.
    private static let noise = [
        "Error Domain", "UserInfo", "NSCocoa", "NSPOSIX", "Optional(", "CommandFailure(", "StoreError", "MetadataError",
        "DownloadError", "DatabaseError", "FileError", "BackupError", "RemoteError", "GzipError", "SystemError",
        "DecodingError", "Swift.", ".swift:", "atal error",
    ]

    /// Words in the output that only a programmer understands.
    var foundNoise: [String] {
        Self.noise.filter { output.contains($0) || error.contains($0) }
    }

    /// Expects exit code 0.
    @discardableResult
    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) -> CommandResult {
        #expect(status == 0, "\(command)\n\(error)", sourceLocation: sourceLocation)
        #expect(foundNoise.isEmpty, "\(output)\n\(error)", sourceLocation: sourceLocation)
        return self
    }

    /// Expects an exit code and an error message that contains all `phrases`.
    @discardableResult
    func expectFailure(
        _ code: Int32, _ phrases: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) -> CommandResult {
        #expect(status == code, "\(command)\n\(output)\n\(error)", sourceLocation: sourceLocation)
        #expect(error.contains("edugain-ctl: "), "\(error)", sourceLocation: sourceLocation)
        for phrase in phrases {
            #expect(error.contains(phrase), "'\(phrase)' is missing in: \(error)", sourceLocation: sourceLocation)
        }
        #expect(foundNoise.isEmpty, "\(output)\n\(error)", sourceLocation: sourceLocation)
        return self
    }

    /// The line with the message, without the name of the program.
    var message: String {
        let line = error.split(separator: "\n").last { $0.hasPrefix("edugain-ctl: ") } ?? ""
        return String(line.dropFirst("edugain-ctl: ".count))
    }

    /// Reads the output as JSON; anything else around it is an error.
    func json<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(output.utf8))
    }
}
