import Hummingbird

/// What a list for programs can be had as.
enum ListFormat: String, CaseIterable, Sendable {
    case json
    case csv
    /// A JSON value a line.
    case ndjson

    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .csv: "text/csv"
        case .ndjson: "application/x-ndjson"
        }
    }

    var contentType: String { self == .csv ? "text/csv; charset=utf-8" : mediaType }

    /// True for what has no place for the number of all and for a cursor.
    var isFile: Bool { self != .json }

    /// What the parameter `format` names, else what the client likes best; JSON where it does not say.
    ///
    /// - Throws: `HTTPError` 400 for an unknown word, 406 for a client that takes none of them.
    init(_ request: Request, _ parameters: QueryParameters) throws {
        if let named = try parameters.choice("format", ListFormat.self) {
            self = named
            return
        }
        let accepted = request.headers[values: .accept].joined(separator: ",")
        guard !accepted.isEmpty else {
            self = .json
            return
        }
        let header = AcceptHeader(accepted)
        var best: (format: ListFormat, weight: Double)?
        for format in Self.allCases {
            let weight = header.weight(format.mediaType)
            if weight > best?.weight ?? 0 { best = (format, weight) }
        }
        guard let best else {
            let types = Self.allCases.map(\.mediaType).joined(separator: ", ")
            throw HTTPError(
                .notAcceptable, message: "This list can be had as \(types), and “Accept” names none of them.")
        }
        self = best.format
    }
}
