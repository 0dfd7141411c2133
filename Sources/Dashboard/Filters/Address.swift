/// An address on this site, put together from a path and parameters.
enum Address {
    /// - Parameters:
    ///   - path: with its segments already encoded.
    ///   - parameters: those without a value are left out.
    static func of(_ path: String, _ parameters: [(String, String?)]) -> String {
        let pairs = parameters.compactMap { name, value in
            value.map { "\(name)=\(PathSegment.encoded($0))" }
        }
        return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
    }
}
