import DemoData
import Foundation
import Glibc
import Hummingbird
import HummingbirdTesting
import Logging
import Operations

@testable import Dashboard

/// A dashboard over a database of invented entities, answered without a socket. Its directory goes with the last
/// reference to it.
final class DashboardFixture: Sendable {
    /// The noon of 2026-03-28, UTC: when the last import was.
    static let noon: Int64 = 1_774_699_200

    let directory: String
    let state: DashboardState
    private let now: Int64

    var database: String { directory + "/test.db" }

    /// - Parameters:
    ///   - now: what the dashboard takes for the present.
    ///   - settings: what goes before the settings that are saved.
    init(now: Int64 = noon + 60, settings: DashboardSettings = DashboardSettings()) throws {
        self.now = now
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("web-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        state = DashboardState(path: directory + "/test.db", connections: 2, settings: settings, logger: Self.silence)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    static let silence = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Imports an aggregate, which the dashboard sees when its state is refreshed.
    ///
    /// Far fewer entities than before are taken as well, as an operator may force it.
    @discardableResult
    func importAggregate(
        _ text: String, federations: String? = nil, at time: Int64 = noon
    ) async throws -> ImportSummary {
        let source = directory + "/aggregate.xml"
        try Data(text.utf8).write(to: URL(fileURLWithPath: source))
        let list = try federations.map { text in
            let path = directory + "/federations.json"
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            return try SourceLocation(path)
        }
        let importer = Importer(
            database: database, cacheDirectory: directory, version: "test",
            context: OperationContext(clock: WallClock(now: { time }), logger: Self.silence))
        defer { try? FileManager.default.removeItem(atPath: source) }
        return try await importer.run(ImportRequest(source: try SourceLocation(source), federations: list, force: true))
    }

    private var inspector: HealthInspector {
        let present = now
        return HealthInspector(
            places: HealthInspector.Places(
                database: database, backupDirectory: directory + "/backups", cacheDirectory: directory + "/cache"),
            limits: HealthLimits(), version: "test", now: { present })
    }

    /// What the dashboard's routes work with.
    func context() throws -> DashboardContext {
        let present = now
        return DashboardContext(
            state: state, templates: try Templates(), cache: PageCache(), health: HealthMonitor(inspector),
            administration: Administration(
                AdministrationOptions(tokenFile: directory + "/tokens", cacheDirectory: directory + "/cache"),
                database: database, runDirectory: nil, clock: WallClock(now: { present }), logger: Self.silence),
            start: present, clock: WallClock(timeZone: "Europe/Zurich", now: { present }), version: "test",
            publicURL: "https://dashboard.example", logger: Self.silence)
    }

    /// Runs `body` with a client of the dashboard's routes.
    func withClient(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await Application(router: dashboardRouter(try context()), logger: Self.silence).test(.router, body)
    }

    /// An aggregate of service providers with these entityIDs and names, registered by `authority`.
    static func aggregate(_ entities: [(entityID: String, name: String)], authority: String = "https://one.example/")
        -> String
    {
        let descriptors = entities.map { entity in
            """
            <md:EntityDescriptor entityID="\(escaped(entity.entityID))"><md:Extensions>
            <mdrpi:RegistrationInfo registrationAuthority="\(escaped(authority))"/></md:Extensions>
            <md:SPSSODescriptor><md:Extensions><mdui:UIInfo>
            <mdui:DisplayName xml:lang="en">\(escaped(entity.name))</mdui:DisplayName>
            </mdui:UIInfo></md:Extensions></md:SPSSODescriptor></md:EntityDescriptor>
            """
        }
        return document(descriptors.joined())
    }

    /// An aggregate of these `EntityDescriptor` elements, in which the usual prefixes are known.
    static func document(_ descriptors: String) -> String {
        """
        <md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
        xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui" xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi"
        xmlns:mdattr="urn:oasis:names:tc:SAML:metadata:attribute" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"
        xmlns:remd="http://refeds.org/metadata">
        \(descriptors)
        </md:EntitiesDescriptor>
        """
    }

    /// Text as it may stand in XML. Scalar by scalar: a quotation mark may have a combining mark behind it.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { output, scalar in
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            default: output.unicodeScalars.append(scalar)
            }
        }
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}

extension DashboardFixture {
    /// Puts the database of `other` in the place of this one, as a restore does.
    func replaceDatabase(by other: DashboardFixture) throws {
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + suffix) }
        guard rename(other.database, database) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
