import Hummingbird

/// The description of the interface for programs, after OpenAPI 3.1.
struct OpenAPIDocument: Sendable {
    static let paths = ["/api/openapi.json", "/openapi.json"]

    let operations: [APIOperation]
    let version: String
    /// Nil where the address of the site is not known.
    let publicURL: String?

    var json: JSONValue {
        .object([
            .init("openapi", .text("3.1.0")),
            .init(
                "info",
                .object([
                    .init("title", .text("eduGAIN quality dashboard")), .init("version", .text(version)),
                    .init("description", .text(Self.words)),
                ])),
            .init("servers", .list([.object([.init("url", .text(publicURL ?? "/"))])])),
            .init("tags", .list(APIOperation.Part.allCases.map { .object([.init("name", .text($0.rawValue))]) })),
            .init("paths", .object(pathItems)),
            .init(
                "components",
                .object([
                    .init("schemas", .object(schemas)),
                    .init(
                        "securitySchemes",
                        .object([
                            .init(
                                Self.tokenScheme,
                                .object([
                                    .init("type", .text("http")), .init("scheme", .text("bearer")),
                                    .init("description", .text("A token that “edugain-ctl token new NAME” made.")),
                                ]))
                        ])),
                ])),
        ])
    }

    private static let tokenScheme = "token"

    private static let words =
        "What the pages of this dashboard show, for programs. Reading is open to everybody, also to pages of other sites; "
        + "what changes something, and the database as a whole, needs an admin token. Times are UTC. Parameters that are "
        + "not known are ignored, unknown values of those that are known are refused. What answers 304 has an ETag."

    private var pathItems: [JSONValue.Member] {
        var order: [String] = []
        var items: [String: [JSONValue.Member]] = [:]
        for operation in operations {
            if items[operation.path] == nil { order.append(operation.path) }
            items[operation.path, default: []].append(
                .init(operation.method.rawValue.lowercased(), Self.json(operation)))
        }
        return order.map { .init($0, .object(items[$0] ?? [])) }
    }

    private var schemas: [JSONValue.Member] {
        operations.components.map { .init($0.name, .object($0.keywords)) }
    }

    private static func json(_ operation: APIOperation) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("operationId", .text(operation.id)), .init("tags", .texts([operation.part.rawValue])),
            .init("summary", .text(operation.summary)),
        ]
        if !operation.details.isEmpty { members.append(.init("description", .text(operation.details))) }
        if operation.audience == .administrators {
            members.append(.init("security", .list([.object([.init(tokenScheme, .list([]))])])))
        }
        if !operation.parameters.isEmpty {
            members.append(.init("parameters", .list(operation.parameters.map(\.json))))
        }
        if let body = operation.body { members.append(.init("requestBody", body.json)) }
        let answers = operation.answers.map { JSONValue.Member("\($0.status.code)", $0.json) }
        members.append(.init("responses", .object(answers)))
        return .object(members)
    }
}
