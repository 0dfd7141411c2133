import Hummingbird

/// Brings the body of a request into an ``UploadedDatabase``, a piece at a time.
struct UploadReceiver: Sendable {
    let upload: UploadedDatabase
    /// Bytes of the body at most.
    let limit: Int64
    /// Whether a person has to say that it is meant.
    let needsConfirmation: Bool

    /// So many bytes are handed on at once, however small the pieces are that come.
    private static let pieceSize = 256 << 10
    private static let longestField = 64

    /// Looks whether `form` can be read, before anything comes.
    ///
    /// - Throws: `HTTPError`, ``MultipartReader/Fault``
    static func check(_ form: UploadForm, needsConfirmation: Bool) throws {
        switch form {
        case .form(let boundary): _ = try MultipartReader(boundary: boundary)
        case .body: if needsConfirmation { throw unconfirmed }
        }
    }

    /// - Parameter length: what the request says of its length; nil where it says nothing.
    /// - Throws: `HTTPError`, ``UploadedDatabase/Refusal``, ``MultipartReader/Fault``, `FileError`, and what breaks the
    ///   connection.
    func receive(_ body: RequestBody, as form: UploadForm, length: Int64?) async throws {
        var parts: FormState?
        if case .form(let boundary) = form { parts = FormState(reader: try MultipartReader(boundary: boundary)) }
        var received: Int64 = 0
        var pending: [UInt8] = []
        for try await buffer in body {
            received += Int64(buffer.readableBytes)
            guard received <= limit else {
                throw UploadedDatabase.Refusal.tooLarge(limit: limit - DatabaseImportRoutes.formAllowance)
            }
            pending += buffer.readableBytesView
            guard pending.count >= Self.pieceSize else { continue }
            try await pass(pending, &parts)
            pending = []
        }
        if let length, received < length { throw UploadInterrupted() }
        try await pass(pending, &parts)
        if let parts {
            try parts.reader.finish()
            guard parts.hasFile else { throw Self.noFile }
            guard !needsConfirmation || parts.isConfirmed else { throw Self.unconfirmed }
        }
        let upload = upload
        try await DiskWork.run { try upload.finish() }
    }

    /// What is known of a form so far.
    private struct FormState {
        var reader: MultipartReader
        var field: String?
        var value: [UInt8] = []
        var isConfirmed = false
        var hasFile = false
    }

    private func pass(_ bytes: [UInt8], _ parts: inout FormState?) async throws {
        var files: [[UInt8]] = []
        if var state = parts {
            var events: [MultipartReader.Event] = []
            try state.reader.read(bytes) { events.append($0) }
            for event in events { if let piece = try follow(event, &state) { files.append(piece) } }
            parts = state
        } else {
            files = [bytes]
        }
        guard !files.isEmpty else { return }
        let (upload, pieces) = (upload, files)
        try await DiskWork.run { for piece in pieces { try upload.write(piece) } }
    }

    /// - Returns: bytes of the file.
    private func follow(_ event: MultipartReader.Event, _ state: inout FormState) throws -> [UInt8]? {
        switch event {
        case .begin(let part):
            state.field = part.name
            state.value = []
            if part.name == UploadForm.fileField {
                guard !state.hasFile else { throw Self.noFile }
                state.hasFile = true
            }
        case .data(let bytes) where state.field == UploadForm.fileField: return bytes
        case .data(let bytes):
            state.value += bytes
            guard state.value.count <= Self.longestField else {
                throw HTTPError(.badRequest, message: "A field of the form is longer than any that belongs there.")
            }
        case .end:
            if state.field == UploadForm.confirmationField {
                state.isConfirmed = state.value.elementsEqual(UploadForm.confirmation.utf8)
            }
            state.field = nil
        }
        return nil
    }

    private static let noFile = HTTPError(
        .badRequest,
        message: "The form must hold the database once, as the file of the field “\(UploadForm.fileField)”.")

    private static let unconfirmed = HTTPError(
        .badRequest, message: "Nothing was done: tick the box that says that the database is to be replaced.")
}

/// The client went away before it had sent everything.
struct UploadInterrupted: Error {}
