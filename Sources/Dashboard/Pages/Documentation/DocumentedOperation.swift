import HTTPTypes

/// Something that programs can ask for, as its documentation shows it.
struct DocumentedOperation: Sendable {
    let id: String
    let method: String
    let path: String
    let summary: String
    let details: String?
    let isPrivate: Bool
    let hasParameters: Bool
    let parameters: [ValueRow]
    /// What the request may carry; nil for nothing.
    let body: String?
    let answers: [DocumentedAnswer]
    /// A command to copy.
    let command: String
    /// A good answer; nil where it is no JSON.
    let example: String?

    /// - Parameter site: its address without a slash at its end.
    init(_ operation: APIOperation, site: String) {
        id = operation.id
        method = operation.method.rawValue
        path = operation.path
        summary = operation.summary
        details = operation.details.isEmpty ? nil : operation.details
        isPrivate = operation.audience == .administrators
        parameters = operation.parameters.map { ValueRow($0) }
        hasParameters = !parameters.isEmpty
        body = operation.body?.words
        answers = operation.answers.map { DocumentedAnswer($0) }
        command = Self.command(operation, site: site)
        let good = operation.answers.first { (200..<300).contains($0.status.code) }
        example = good?.contents.first { $0.mediaType == "application/json" }?.schema.example.layout
    }

    private static func command(_ operation: APIOperation, site: String) -> String {
        var path = operation.path
        for parameter in operation.parameters where parameter.place == .path {
            path = path.replacing("{\(parameter.name)}", with: PathSegment.encoded(parameter.schema.example.cell))
        }
        let query = operation.parameters.filter { $0.place == .query && $0.isRequired }
            .map { ($0.name, Optional($0.schema.example.cell)) }
        let method = operation.method == .get ? "" : "-X \(operation.method.rawValue) "
        let token = operation.audience == .administrators ? "-H @token " : ""
        let body = operation.body.map { "\($0.option) " } ?? ""
        return "curl \(method)\(token)\(body)'\(site)\(Address.of(path, query))'"
    }
}
