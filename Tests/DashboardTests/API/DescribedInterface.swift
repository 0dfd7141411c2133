import Foundation
import Hummingbird
import Testing

@testable import Dashboard

/// The description of the interface as programs read it.
struct DescribedInterface {
    let document: [String: Any]

    init() throws {
        let bytes = OpenAPIDocument(operations: APIOperation.all, version: "1.0", publicURL: nil).json.bytes
        document = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    /// What an answer of `operation` with `status` does that the description does not say; empty for a good one.
    func complaints(
        about body: String, of operation: APIOperation, status: HTTPResponse.Status = .ok
    ) throws -> [String] {
        guard let content = operation.answers.first(where: { $0.status.code == status.code })?.contents.first else {
            return ["\(operation.id) does not describe \(status)"]
        }
        return try complaints(about: body, schema: content.schema)
    }

    /// What a value does that its schema does not say; empty for a good one.
    func complaints(about body: String, schema: APISchema) throws -> [String] {
        var check = SchemaCheck(description: document)
        check.check(try Self.read(body), try #require(try Self.read(schema.json.text) as? [String: Any]))
        return check.complaints
    }

    static func read(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
}

extension JSONValue {
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
