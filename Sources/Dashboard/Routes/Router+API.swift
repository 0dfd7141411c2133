import Hummingbird

extension Router {
    /// Answers an operation of the interface at its address; where that is GET, HEAD as well, unless that has an answer of
    /// its own already.
    func add(
        _ operation: APIOperation, _ answer: @escaping @Sendable (Request, Context) async throws -> Response
    ) {
        let path = RouterPath(operation.pattern)
        on(path, method: operation.method) { request, context in try await answer(request, context) }
        let isKnown = routes.contains { $0.method == .head && $0.path.description == path.description }
        guard operation.method == .get, !isKnown else { return }
        on(path, method: .head) { request, context in try await answer(request, context).withoutBody }
    }
}
