import Foundation
import Logging
import Operations

/// Runs imports in a directory of its own, at times the test chooses.
struct ImportFixture {
    let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    /// The noon of 2026-03-28, UTC.
    static let noon: Int64 = 1_774_699_200

    func importFile(
        _ path: String, federations: String? = nil, at time: Int64 = noon, force: Bool = false, dryRun: Bool = false,
        certificate: String? = nil
    ) async throws -> ImportSummary {
        let context = OperationContext(
            clock: WallClock(now: { time }), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let importer = Importer(
            database: directory.database, cacheDirectory: directory.path + "/cache", version: "test", context: context)
        return try await importer.run(
            ImportRequest(
                source: try SourceLocation(path), federations: try federations.map { try SourceLocation($0) },
                dryRun: dryRun, force: force,
                verification: try certificate.map { .success(try SourceVerification(certificateFile: $0)) }))
    }

    func importText(_ text: String, at time: Int64 = noon, force: Bool = false) async throws -> ImportSummary {
        try await importFile(directory.file("aggregate-\(UUID().uuidString).xml", text), at: time, force: force)
    }

    /// An aggregate of `count` plain service providers.
    static func aggregate(_ count: Int, attributes: String = "") -> String {
        let entities = (0..<count).map { number in
            "<md:EntityDescriptor entityID=\"https://sp\(number).example/\"><md:SPSSODescriptor/></md:EntityDescriptor>"
        }
        return """
            <md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" \(attributes)>
            \(entities.joined(separator: "\n"))
            </md:EntitiesDescriptor>
            """
    }
}
