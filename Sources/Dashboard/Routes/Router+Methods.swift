import Hummingbird

extension Router {
    /// Every address that is known tells by OPTIONS which methods it takes, and answers 405 to others (RFC 9110, sections
    /// 9.3.7 and 15.5.6); Hummingbird alone would call it not found. To be called after the last route.
    func refuseOtherMethods() {
        for (_, known) in Dictionary(grouping: routes, by: { $0.path.description }) {
            guard let path = known.first?.path else { continue }
            var taken = Set(known.map(\.method))
            if taken.contains(.get) { taken.insert(.head) }
            let tellsMethods = taken.insert(.options).inserted
            let names = taken.map(\.rawValue).sorted().joined(separator: ", ")
            if tellsMethods {
                on(path, method: .options) { _, _ in Response(status: .noContent, headers: [.allow: names]) }
            }
            for method in Self.methods where !taken.contains(method) {
                on(path, method: method) { request, _ -> Response in
                    throw HTTPError(
                        .methodNotAllowed, headers: [.allow: names],
                        message: "This address takes \(names), not \(request.method.rawValue).")
                }
            }
        }
    }

    /// Those of RFC 9110, section 9, of RFC 5789, and QUERY, which is on its way to be one. Others are unknown everywhere.
    private static var methods: [HTTPRequest.Method] {
        [.get, .head, .post, .put, .delete, .connect, .options, .trace, .patch]
            + [HTTPRequest.Method("QUERY")].compactMap(\.self)
    }
}
