import Files
import Hummingbird
import Logging
import Operations
import Store

/// `/api/database/import`: puts a database that an administrator sends in the place of ours.
struct DatabaseImportRoutes: Sendable {
    static let path = "/api/database/import"

    /// What a form may hold beside the file: bytes.
    static let formAllowance: Int64 = 64 << 10

    let context: DashboardContext

    private var databaseImport: DatabaseImport { context.administration.databaseImport }

    func take(_ request: Request) async throws -> Response {
        do {
            let outcome = try await replace(request)
            guard request.acceptsPage else { return answer(outcome) }
            return context.privateMessage(
                "The database was replaced", [DatabaseImportAnswer(outcome).message],
                onward: MessagePage.Onward(path: ConfigurationRoutes.path, text: "Back to the configuration"),
                status: .ok)
        } catch let error as HTTPError where request.acceptsPage {
            return context.privateMessage(
                "The database was not replaced", [error.body ?? error.status.reasonPhrase],
                onward: MessagePage.Onward(path: ConfigurationRoutes.path, text: "Back to the configuration"),
                status: error.status, headers: error.headers)
        }
    }

    private func replace(_ request: Request) async throws -> DatabaseImport.Outcome {
        let administrator = try context.administration.admit(.databaseImport, request)
        let address = RequestPeer.clientAddress(of: request)
        let upload: UploadedDatabase
        do {
            upload = try await receive(request, from: administrator)
        } catch {
            throw refuse(error, administrator, address)
        }
        do {
            return try await context.administration.databaseImportWork.run {
                try await replace(by: upload, administrator, address)
            }
        } catch is CancellationError {
            throw refuse(
                CommandFailure(.temporarilyUnavailable, "the dashboard is being stopped"), administrator, address)
        }
    }

    /// - Throws: `HTTPError`, after the line in the audit trail.
    private func replace(
        by upload: UploadedDatabase, _ administrator: Administrator, _ address: String
    ) async throws -> DatabaseImport.Outcome {
        // The process may end before whoever else refers to it lets it go.
        defer { upload.discard() }
        // Whatever becomes of this process, the trail does not keep silent about it.
        context.audit.record(
            .databaseImport, by: administrator.name, from: address, outcome: .begun,
            details: [("bytes", "\(upload.size)")])
        do {
            let outcome = try await databaseImport.replace(by: upload)
            for failure in outcome.failures { context.logger.error("after the database was replaced: \(failure)") }
            context.audit.record(
                .databaseImport, by: administrator.name, from: address, outcome: .done,
                details: [("snapshots", "\(outcome.snapshots)"), ("entities", "\(outcome.entities)")])
            return outcome
        } catch {
            throw refuse(error, administrator, address)
        }
    }

    /// Writes into the audit trail why nothing came of it.
    private func refuse(_ error: any Error, _ administrator: Administrator, _ address: String) -> HTTPError {
        let refusal = DatabaseImportRefusal(error)
        context.audit.record(
            .databaseImport, by: administrator.name, from: address, outcome: .failed,
            details: [("reason", refusal.message)])
        return refusal.error
    }

    /// Counts towards the limit of the hour from the moment when it is read: what was received has made work, whatever
    /// comes of it.
    private func receive(_ request: Request, from administrator: Administrator) async throws -> UploadedDatabase {
        let (form, length, receiver): (UploadForm, Int64?, UploadReceiver)
        do {
            (form, length, receiver) = try await prepare(request, from: administrator)
        } catch {
            context.administration.limits.giveBack(.databaseImport, for: administrator)
            throw error
        }
        try await receiver.receive(request.body, as: form, length: length)
        return receiver.upload
    }

    private func prepare(
        _ request: Request, from administrator: Administrator
    ) async throws -> (UploadForm, length: Int64?, UploadReceiver) {
        guard let limit = databaseImport.limit, databaseImport.program != nil else {
            throw DatabaseImportRefusal.off
        }
        let needsConfirmation = administrator.session != nil
        let form = try UploadForm(request)
        try UploadReceiver.check(form, needsConfirmation: needsConfirmation)
        let length = request.headers[.contentLength].flatMap { Int64($0) }
        if let length, length > limit + Self.formAllowance {
            throw UploadedDatabase.Refusal.tooLarge(limit: limit)
        }
        let databaseImport = databaseImport
        let upload = try await DiskWork.run { try databaseImport.begin(expecting: length, limit: limit) }
        let receiver = UploadReceiver(
            upload: upload, limit: limit + Self.formAllowance, needsConfirmation: needsConfirmation)
        return (form, length, receiver)
    }

    private func answer(_ outcome: DatabaseImport.Outcome) -> Response {
        let json = APIRecord<DatabaseImportAnswer>.databaseImport.json(DatabaseImportAnswer(outcome))
        return Response(
            status: .ok, headers: [.contentType: APIRoutes.mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
