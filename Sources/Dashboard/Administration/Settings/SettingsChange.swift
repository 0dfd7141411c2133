import Foundation
import Hummingbird
import NIOCore
import Operations

/// What a request wants to change: some of the settings that can be saved, by the names of the Python dashboard. The
/// address, a form and JSON are understood; what is not sent stays as it is. Of a name that is there twice the last one
/// counts, and the body goes before the address.
struct SettingsChange: Sendable, Equatable {
    private(set) var values: [DashboardSetting: Int] = [:]

    /// Bytes of a body; the five settings with their names have some 150.
    static let largestBody = 4_096

    /// - Parameter values: texts by name.
    /// - Throws: `HTTPError` 422 that says of each one what is wrong with it.
    init(_ values: [(name: String, text: String)]) throws {
        var complaints: [String] = []
        for (name, text) in values {
            let shown = "“\(ShortText.of(name, limit: 60))”"
            guard let setting = DashboardSetting(rawValue: name) else {
                complaints.append("\(shown) is no setting.")
                continue
            }
            guard let number = setting.number(text) else {
                complaints.append("\(shown) \(setting.requirement), not “\(ShortText.of(text, limit: 60))”.")
                continue
            }
            self.values[setting] = number
        }
        guard complaints.isEmpty else {
            let names = DashboardSetting.allCases.map(\.rawValue).joined(separator: ", ")
            throw HTTPError(
                .unprocessableContent,
                message: (complaints.prefix(10) + ["Nothing was changed. The settings are \(names)."])
                    .joined(separator: " "))
        }
    }

    /// What the address and the body of a request say.
    ///
    /// - Throws: `HTTPError` 400, 413, 415 or 422 with what is wrong.
    init(_ request: Request) async throws {
        let query = try QueryParameters(request.uri.query).pairs
        try self.init(query + (try await Self.body(of: request)))
    }

    private static func body(of request: Request) async throws -> [(name: String, text: String)] {
        let body = try await buffer(of: request)
        guard body.readableBytes > 0 else { return [] }
        let type = request.headers[.contentType]?.split(separator: ";").first.map {
            $0.filter { $0 != " " }.lowercased()
        }
        switch type {
        case "application/x-www-form-urlencoded": return try QueryParameters(String(buffer: body)).pairs
        case "application/json":
            guard
                let members = try? JSONDecoder().decode(
                    [String: SettingText].self, from: Data(body.readableBytesView))
            else {
                throw HTTPError(
                    .badRequest,
                    message: "The body is not a JSON object of settings, for instance "
                        + "{\"metadata_cache_expiry\": 24}.")
            }
            return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.text) }
        default:
            throw HTTPError(
                .unsupportedMediaType,
                message: "A body must be application/json or application/x-www-form-urlencoded.")
        }
    }

    /// - Throws: `HTTPError` 413 for a body that is too large.
    static func buffer(of request: Request) async throws -> ByteBuffer {
        do {
            return try await request.body.collect(upTo: largestBody)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge)
        }
    }

    /// A number as it was written. A text is no number in JSON.
    private struct SettingText: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text = (try? container.decode(Int.self)).map { "\($0)" } ?? "something else"
        }
    }
}
