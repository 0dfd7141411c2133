import Dispatch
import Foundation
import Testing

/// A server of privacy statements, and the workspace whose entities declare them.
struct LinkServer {
    /// Lets requests through until it is closed, and again when it is opened.
    final class Gate: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)

        func wait() {
            semaphore.wait()
            semaphore.signal()
        }

        func open() { semaphore.signal() }
    }

    let workspace: Workspace
    let server: ScriptedServer

    init(_ answer: @escaping ScriptedServer.Answer = { _ in ServerResponse() }) throws {
        workspace = try Workspace()
        server = try ScriptedServer(answer)
    }

    func url(_ path: String) -> String { "http://127.0.0.1:\(server.port)/\(path)" }

    /// Makes an aggregate in which each entity declares one link, by its own name, in one of two federations.
    func aggregate(_ urls: [String]) throws -> String {
        let entities = urls.enumerated().map { number, url in
            #"<md:EntityDescriptor entityID="https://entity-\#(number).example"><md:Extensions><mdrpi:RegistrationInfo "#
                + #"registrationAuthority="https://federation-\#(number % 2).example"/></md:Extensions>"#
                + #"<md:SPSSODescriptor><md:Extensions><mdui:UIInfo><mdui:PrivacyStatementURL xml:lang="en">\#(url)"#
                + "</mdui:PrivacyStatementURL></mdui:UIInfo></md:Extensions></md:SPSSODescriptor></md:EntityDescriptor>"
        }
        let text = """
            <md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" \
            xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi" xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui">
            \(entities.joined(separator: "\n"))
            </md:EntitiesDescriptor>
            """
        return try workspace.write(text.utf8, to: "links.xml")
    }

    func declare(_ urls: [String]) throws {
        try workspace.importReport(try aggregate(urls))
    }

    /// The settings that let this server be asked.
    var environment: [String: String?] {
        [
            "EDUGAIN_LINK_NETWORKS": "127.0.0.0/8", "EDUGAIN_LINK_PORTS": "80, \(server.port)",
            "EDUGAIN_LINK_CONTACT": "https://dashboard.example/about", "EDUGAIN_LINK_TIMEOUT": "60",
        ]
    }

    func start(_ options: [String] = []) throws -> RunningCommand {
        try workspace.start(
            ["check-links", "--database", workspace.database, "--json"] + options, environment: environment)
    }

    func check(_ options: String...) throws -> LinkCheckReport {
        try start(options).wait().expectSuccess().json()
    }

    /// Links that have a result.
    func stored() throws -> Int? { Int(try workspace.value("SELECT count(*) FROM link")) }

    /// The outcomes of a link, the oldest first.
    func kinds(_ url: String) throws -> [String] {
        try workspace.query(
            "SELECT kind FROM link_check c JOIN link l ON l.id = c.link WHERE l.url = '\(url)' ORDER BY checked"
        ).map { $0[0] }
    }
}
