import Hummingbird

extension Router {
    /// Answers an operation of the interface at its address.
    func add(
        _ operation: APIOperation, _ answer: @escaping @Sendable (Request, Context) async throws -> Response
    ) {
        on(RouterPath(operation.pattern), method: operation.method) { request, context in
            try await answer(request, context)
        }
    }
}
