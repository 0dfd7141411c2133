/// What a client would like to have (RFC 9110, section 12.5.1).
struct AcceptHeader: Sendable {
    private struct Range {
        let type: String
        let subtype: String
        /// 0 for what is not wanted, 1 for what is wanted most.
        let weight: Double
    }

    private let ranges: [Range]

    /// Ranges that cannot be read are left out.
    init(_ text: String) {
        ranges = text.split(separator: ",").compactMap { element in
            let parts = element.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            let names = parts.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
            guard names.count == 2 else { return nil }
            var weight = 1.0
            if let written = parts.dropFirst().first(where: { $0.hasPrefix("q=") }) {
                guard let number = Double(written.dropFirst(2)), (0...1).contains(number) else { return nil }
                weight = number
            }
            return Range(type: String(names[0]), subtype: String(names[1]), weight: weight)
        }
    }

    /// How much a media type is wanted, by the range that fits it best; 0 for not at all.
    func weight(_ mediaType: String) -> Double {
        let names = mediaType.split(separator: "/")
        guard names.count == 2 else { return 0 }
        func first(_ type: some StringProtocol, _ subtype: some StringProtocol) -> Double? {
            ranges.first { $0.type == type && $0.subtype == subtype }?.weight
        }
        return first(names[0], names[1]) ?? first(names[0], "*") ?? first("*", "*") ?? 0
    }
}
