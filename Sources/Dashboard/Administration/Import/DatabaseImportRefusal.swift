import Hummingbird
import Operations

/// Why a database was not taken, in the words and the status of an answer.
struct DatabaseImportRefusal: Error {
    let error: HTTPError

    var message: String { error.body ?? error.status.reasonPhrase }

    private init(_ status: HTTPResponse.Status, _ message: String, retryAfter: Int? = nil) {
        error = HTTPError(
            status, headers: retryAfter.map { [.retryAfter: "\($0)"] } ?? [:], message: message)
    }

    static let off = DatabaseImportRefusal(
        .forbidden,
        "The database can be replaced over the web only where the operator allows it: EDUGAIN_DATABASE_IMPORT=on. "
            + "“edugain-ctl restore FILE” does the same on the server.")

    /// Whatever went wrong.
    init(_ error: any Error) {
        switch error {
        case let refusal as DatabaseImportRefusal: self = refusal
        case let error as HTTPError: self.init(error.status, error.body ?? "")
        case let refusal as UploadedDatabase.Refusal: self.init(refusal)
        case let fault as MultipartReader.Fault: self.init(.badRequest, Self.text(fault))
        case let failure as CommandFailure: self.init(failure)
        case let replaced as DatabaseImport.ReplacedAllTheSame: self.init(replaced)
        case is UploadInterrupted: self.init(.badRequest, "The upload ended before everything had come.")
        default: self.init(CommandFailure(error))
        }
    }

    private init(_ refusal: UploadedDatabase.Refusal) {
        switch refusal {
        case .busy:
            self.init(
                .serviceUnavailable, "Another database is being imported. Try again in a minute.", retryAfter: 60)
        case .tooLarge(let limit):
            self.init(
                .contentTooLarge,
                "The database is larger than \(NumberText.size(limit)), which is the limit here "
                    + "(EDUGAIN_DATABASE_IMPORT_MAX_SIZE).")
        case .noSpace: self.init(Self.insufficientStorage, "There is no room for it on the server.")
        case .notADatabase(let reason):
            self.init(.unprocessableContent, "What was sent cannot be used: \(reason).")
        }
    }

    private init(_ failure: CommandFailure) {
        let text = "Nothing was replaced: \(failure.message)."
        switch failure.status {
        case .verificationFailed, .newerSchema, .notFound: self.init(.unprocessableContent, text)
        case .locked, .temporarilyUnavailable: self.init(.serviceUnavailable, text, retryAfter: 60)
        case .noSpace: self.init(Self.insufficientStorage, text)
        default: self.init(.internalServerError, text)
        }
    }

    private init(_ replaced: DatabaseImport.ReplacedAllTheSame) {
        let backup = replaced.backup.map { " A backup of the one from before is \($0)." } ?? ""
        self.init(
            .internalServerError,
            "The database was replaced, but what else was done is not known: \(replaced.reason).\(backup) "
                + "Look at the pages whether it is the right one.")
    }

    static let insufficientStorage = HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")

    private static func text(_ fault: MultipartReader.Fault) -> String {
        switch fault {
        case .badBoundary: "The boundary of the form cannot be used."
        case .badDelimiter: "The parts of the form are not told apart as its boundary says."
        case .badHead: "The head of a part of the form cannot be understood."
        case .tooManyParts: "The form has more parts than belong there."
        case .truncated: "The form ends before its last boundary, so nothing was done."
        }
    }
}
