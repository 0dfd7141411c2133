import HTTPTypes

/// What tells programs about the interface itself.
enum DescriptionOperations {
    static let all = OpenAPIDocument.paths.enumerated().map { index, path in
        APIOperation(
            index == 0 ? "getDescription" : "getDescriptionWhereItWas", .get, path,
            in: index == 0 ? .data : .compatible, "This description",
            answers: [
                .ok(
                    "An OpenAPI 3.1 description.",
                    APISchema([.init("type", .text("object"))], example: .object([.init("openapi", .text("3.1.0"))])))
            ])
    }
}
