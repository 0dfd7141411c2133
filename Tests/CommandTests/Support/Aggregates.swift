import DemoData
import Foundation

/// Texts of aggregates.
enum Aggregates {
    static var now: Int64 { Int64(Date().timeIntervalSince1970) }

    /// An invented aggregate, valid for five days from `created`.
    static func demo(_ options: DemoOptions, step: Int = 0, created: Int64 = now) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try DemoAggregate(options: options).write(step: step, created: created) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// An aggregate of entities without anything but a registrationAuthority, one a line, the first one in line 2.
    ///
    /// - Parameter root: attributes of the root element.
    static func plain(_ entities: [(id: String, authority: String?)], root: String = "") -> [UInt8] {
        let lines = entities.map { entity in
            let registration = entity.authority.map { #"<mdrpi:RegistrationInfo registrationAuthority="\#($0)"/>"# }
            let extensions = registration.map { "<md:Extensions>\($0)</md:Extensions>" } ?? ""
            return #"<md:EntityDescriptor entityID="\#(entity.id)">\#(extensions)</md:EntityDescriptor>"#
        }
        let names = """
            xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi"
            """
        let text = ["<md:EntitiesDescriptor \(names) \(root)>"] + lines + ["</md:EntitiesDescriptor>\n"]
        return Array(text.joined(separator: "\n").utf8)
    }

    static func plain(count: Int, root: String = "") -> [UInt8] {
        plain((0..<count).map { (id: "https://entity-\($0).example", authority: nil) }, root: root)
    }
}

extension Workspace {
    /// Writes the aggregate of a step and returns the path of the file.
    func aggregate(_ options: DemoOptions, step: Int = 0, created: Int64 = Aggregates.now) throws -> String {
        try write(try Aggregates.demo(options, step: step, created: created), to: "step-\(step).xml")
    }

    func federationList() throws -> String {
        try write(DemoAggregate(options: DemoOptions()).federationList(), to: "federations.json")
    }
}
