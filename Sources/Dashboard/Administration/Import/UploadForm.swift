import Hummingbird

/// How a database is sent.
enum UploadForm: Sendable, Equatable {
    /// As a field of a form, with this boundary.
    case form(boundary: String)
    /// As the body itself.
    case body

    /// The field that holds the file, as in the Python dashboard.
    static let fileField = "database_file"
    /// The field in which a person says that it is meant.
    static let confirmationField = "confirmation"
    static let confirmation = "replace"

    static let bodyTypes = [
        "application/vnd.sqlite3", "application/x-sqlite3", "application/octet-stream", "application/gzip",
        "application/x-gzip",
    ]

    /// - Throws: `HTTPError` 415 for another media type, 400 for a form without a boundary.
    init(_ request: Request) throws {
        guard let (type, parameters) = HeaderParameters.parse(request.headers[.contentType] ?? "") else {
            throw Self.unknown
        }
        if type == "multipart/form-data" {
            guard let boundary = parameters["boundary"] else {
                throw HTTPError(.badRequest, message: "The form names no boundary, so its parts cannot be told apart.")
            }
            self = .form(boundary: boundary)
        } else if Self.bodyTypes.contains(type) {
            self = .body
        } else {
            throw Self.unknown
        }
    }

    private static let unknown = HTTPError(
        .unsupportedMediaType,
        message: "Send the database as the field “\(fileField)” of a form (multipart/form-data), or as the body itself "
            + "with the media type \(bodyTypes[0]), application/octet-stream or application/gzip.")
}
