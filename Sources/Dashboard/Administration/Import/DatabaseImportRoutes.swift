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
        do {
            let outcome = try await receive(request, from: administrator)
            context.audit.record(
                .databaseImport, by: administrator.name, from: address, outcome: .done,
                details: [("snapshots", "\(outcome.snapshots)"), ("entities", "\(outcome.entities)")])
            return outcome
        } catch {
            let refusal = DatabaseImportRefusal(error)
            if refusal.isBeforeAnyWork { context.administration.limits.giveBack(.databaseImport, for: administrator) }
            context.audit.record(
                .databaseImport, by: administrator.name, from: address, outcome: .failed,
                details: [("reason", refusal.message)])
            throw refusal.error
        }
    }

    private func receive(_ request: Request, from administrator: Administrator) async throws -> DatabaseImport.Outcome {
        guard let limit = databaseImport.limit, databaseImport.program != nil else {
            throw DatabaseImportRefusal.off
        }
        let form = try UploadForm(request)
        let length = request.headers[.contentLength].flatMap { Int64($0) }
        if let length, length > limit + Self.formAllowance {
            throw UploadedDatabase.Refusal.tooLarge(limit: limit)
        }
        let databaseImport = databaseImport
        let upload = try await DiskWork.run { try databaseImport.begin(expecting: length, limit: limit) }
        let receiver = UploadReceiver(
            upload: upload, limit: limit + Self.formAllowance, needsConfirmation: administrator.session != nil)
        try await receiver.receive(request.body, as: form, length: length)
        let outcome = try await databaseImport.replace(by: upload)
        for failure in outcome.failures { context.logger.error("after the database was replaced: \(failure)") }
        return outcome
    }

    private func answer(_ outcome: DatabaseImport.Outcome) -> Response {
        let json = APIRecord<DatabaseImportAnswer>.databaseImport.json(DatabaseImportAnswer(outcome))
        return Response(
            status: .ok, headers: [.contentType: APIRoutes.mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.bytes)))
    }
}
