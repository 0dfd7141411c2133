import Files
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Operations
import Synchronization
import Testing

@testable import Dashboard

/// The route, with a script in the place of the program that checks and replaces.
@Suite struct UploadRouteTests {
    private static let database = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 7, count: 2_000)
    private static let success = """
        {"database":"/x/test.db","source":"u","isDryRun":false,"hasManifest":false,"snapshots":3,"entities":42,\
        "newestSnapshot":"2026-03-29T04:00:00Z","formerDatabase":"/x/test.db.before-restore","skipped":[],\
        "failures":[],"seconds":1}
        """

    private let scripts: DashboardFixture

    init() throws {
        scripts = try DashboardFixture()
    }

    /// - Parameter restore: what the restore does; `$trace` is a file for it to leave word in.
    private func fixture(
        restore: String, backup: String = "echo '{\"archive\":\"/b/edugain_backup_1.db.gz\"}'", limit: Int64? = 1 << 20
    ) throws -> AdministrationFixture {
        let script = """
            trace=\(scripts.directory)/trace
            echo "$*" >> $trace
            case "$1" in
            backup) \(backup) ;;
            *) \(restore) ;;
            esac
            """
        return try AdministrationFixture(
            program: try ScriptedProgram.make(script, in: scripts.directory), importLimit: limit)
    }

    private var trace: [String] {
        ((try? String(contentsOfFile: scripts.directory + "/trace", encoding: .utf8)) ?? "").split(separator: "\n")
            .map(String.init)
    }

    private func send(
        _ client: AdministrationFixture.Client, _ headers: HTTPFields, type: String? = "application/vnd.sqlite3",
        _ body: [UInt8] = database
    ) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = type
        return try await client.execute(
            uri: DatabaseImportRoutes.path, method: .post, headers: headers, body: ByteBuffer(bytes: body)
        ) { $0 }
    }

    private func form(_ parts: [(head: String, body: [UInt8])]) -> [UInt8] {
        parts.flatMap { part in
            Array("--b\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8) + part.body + Array("\r\n".utf8)
        } + Array("--b--\r\n".utf8)
    }

    private var fileForm: [UInt8] { form([("name=\"database_file\"; filename=\"x.db\"", Self.database)]) }

    private func left(_ fixture: AdministrationFixture) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: fixture.dashboard.directory + "/cache/database-import"))
            ?? []
    }

    @Test func whatIsSentIsBackedUpCheckedAndReplacedAndTheAnswerIsThePythonDashboards() async throws {
        let copy = scripts.directory + "/copy"
        let fixture = try fixture(restore: "for last; do :; done; cp \"$last\" \(copy); echo '\(Self.success)'")
        try await fixture.importEntity()
        try await fixture.withClient { client in
            for (type, body) in [
                ("application/octet-stream", Self.database), ("multipart/form-data; boundary=b", fileForm),
            ] {
                let response = try await send(client, fixture.bearer, type: type, body)
                #expect(response.status == .ok, "\(response.text)")
                #expect(
                    try DescribedInterface().complaints(about: response.text, of: DatabaseOperations.importing) == [])
                #expect(response.text.contains("\"success\":true"))
                #expect(response.text.contains("\"backup_path\":\"test.db.before-restore\""))
                #expect(response.text.contains("\"backup\":\"edugain_backup_1.db.gz\""))
                #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: copy))) == Self.database)
            }
        }
        #expect(trace.count == 4)
        // Backups that there are stay: small uploads could push them all out.
        #expect(trace[0] == "backup create --no-prune")
        #expect(trace[1].hasPrefix("restore --yes --wait 10 -- \(fixture.dashboard.directory)/cache/database-import/"))
        #expect(left(fixture).isEmpty)
        #expect(
            try fixture.auditLines().last
                == "event=database-import outcome=done from=unknown by=anna snapshots=3 entities=42")
    }

    @Test(arguments: [
        (12, 422), (14, 422), (10, 422), (11, 503), (13, 507), (1, 500), (64, 500), (200, 500),
    ])
    func whatTheCheckRefusesReplacesNothingAndTheStatusSaysWhy(code: Int, status: Int) async throws {
        let fixture = try fixture(
            restore:
                #"for last; do :; done; echo "{\"error\":{\"exitCode\":1,\"message\":\"$last is bad\"}}"; exit \#(code)"#
        )
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let response = try await send(client, fixture.bearer)
            #expect(response.status.code == status)
            #expect(response.text.contains("Nothing was replaced: the uploaded file is bad."))
            #expect((response.headers[.retryAfter] != nil) == (status == 503))
        }
        #expect(left(fixture).isEmpty)
        #expect(try fixture.auditLines().last?.contains("outcome=failed") == true)
    }

    @Test(arguments: [(13, 507), (12, 422), (10, 422), (14, 422), (1, 500)])
    func withoutABackupOfADatabaseThatCanBeOpenedNothingIsReplaced(code: Int, status: Int) async throws {
        let fixture = try fixture(restore: "exit 0", backup: "exit \(code)")
        try await fixture.importEntity()
        try await fixture.withClient { client in
            let response = try await send(client, fixture.bearer)
            #expect(response.status.code == status)
            #expect(response.text.contains("no backup of the present database"))
        }
        #expect(trace == ["backup create --no-prune"])
    }

    @Test(arguments: [12, 10, 14, 1, 13])
    func whatCannotBeOpenedCanOnlyBeReplaced(code: Int) async throws {
        let fixture = try fixture(restore: "echo '\(Self.success)'", backup: "exit \(code)")
        try Data(repeating: 7, count: 8_192).write(to: URL(fileURLWithPath: fixture.dashboard.database))
        try await fixture.withClient { client async throws in
            let response = try await send(client, fixture.bearer)
            #expect(response.status == .ok)
            #expect(response.text.contains("\"backup\":null"))
        }
    }

    @Test(arguments: [
        ("kill -9 $$", "ended by a signal"), ("echo nonsense", "is not understood"), ("exit 1", "exit code 1"),
    ])
    func whatAFailureSaysOfTheDatabaseIsTrue(ending: String, reason: String) async throws {
        for isReplaced in [false, true] {
            let replacement = "db=$(cat \(scripts.directory)/path); cp $db $db.new; mv $db.new $db; "
            let fixture = try fixture(restore: (isReplaced ? replacement : "") + ending)
            try await fixture.importEntity()
            try Data(fixture.dashboard.database.utf8).write(
                to: URL(fileURLWithPath: scripts.directory + "/path"))
            try await fixture.withClient { client in
                let response = try await send(client, fixture.bearer)
                #expect(response.status == .internalServerError)
                #expect(response.text.contains(reason), "\(response.text)")
                #expect(response.text.contains("Nothing was replaced") != isReplaced, "\(response.text)")
                #expect(response.text.contains("The database was replaced, but") == isReplaced, "\(response.text)")
                #expect(response.text.contains("edugain_backup_1.db.gz") == isReplaced)
            }
            let lines = try fixture.auditLines()
            #expect(lines.first == "event=database-import outcome=begun from=unknown by=anna bytes=2016")
            #expect(lines.last?.contains("outcome=failed") == true)
            #expect(lines.count == 2)
        }
    }

    /// How many of seven go on before the limit of the hour is met.
    private func admitted(
        _ fixture: AdministrationFixture, type: String, _ body: [UInt8], isSignedIn: Bool = false
    ) async throws -> Int {
        let count = Mutex(0)
        try await fixture.withClient { client in
            let headers = isSignedIn ? try await fixture.session(client) : fixture.bearer
            for _ in 0..<7 where try await send(client, headers, type: type, body).status != .tooManyRequests {
                count.withLock { $0 += 1 }
            }
        }
        return count.withLock { $0 }
    }

    @Test func whatWasReceivedCountsWhateverComesOfItAndNothingElse() async throws {
        let form = "multipart/form-data; boundary=b"
        let refusing = { try self.fixture(restore: "exit 12", limit: 100_000) }
        // By what is known before anything comes.
        #expect(try await admitted(refusing(), type: "text/plain", Self.database) == 7)
        #expect(try await admitted(refusing(), type: "multipart/form-data; boundary=\"\"", fileForm) == 7)
        let large = Self.database + [UInt8](repeating: 1, count: 200_000)
        #expect(try await admitted(refusing(), type: "application/gzip", large) == 7)
        #expect(try await admitted(refusing(), type: "application/gzip", Self.database, isSignedIn: true) == 7)
        let full = try refusing()
        let turn = try full.administration.databaseImport.begin(expecting: nil, limit: 1_000)
        #expect(try await admitted(full, type: "application/gzip", Self.database) == 7)
        withExtendedLifetime(turn) {}
        // By what came.
        let longer = Self.database + [UInt8](repeating: 1, count: 120_000)
        #expect(try await admitted(refusing(), type: "application/gzip", longer) == 5)
        #expect(try await admitted(refusing(), type: "application/gzip", Self.database) == 5)
        #expect(try await admitted(refusing(), type: form, self.form([("name=other", [1])])) == 5)
        #expect(try await admitted(refusing(), type: form, fileForm, isSignedIn: true) == 5)
        #expect(try await admitted(refusing(), type: form, Array(fileForm.dropLast(30))) == 5)
    }

    @Test func whereItIsOffItSaysHowToAllowIt() async throws {
        let fixture = try fixture(restore: "exit 0", limit: nil)
        try await fixture.withClient { client in
            for _ in 0..<7 {
                let response = try await send(client, fixture.bearer)
                #expect(response.status == .forbidden)
                #expect(response.text.contains("EDUGAIN_DATABASE_IMPORT=on"))
            }
            let page = try await client.execute(
                uri: "/config", method: .get, headers: try await fixture.session(client)
            ) { $0.text }
            #expect(!page.contains("database_file"))
        }
        #expect(trace.isEmpty)
    }

    @Test func whoMayNotReplacesNothing() async throws {
        let fixture = try fixture(restore: "exit 0")
        try await fixture.withClient { client in
            let session = try await fixture.session(client)
            var (elsewhere, nowhere) = (session, session)
            elsewhere[.origin] = "https://evil.example"
            nowhere[.origin] = nil
            var strange = session
            strange[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "cross-site"
            for headers in [[:], [.authorization: "Bearer x"], elsewhere, nowhere, strange] as [HTTPFields] {
                #expect(try await send(client, headers).status == .forbidden)
            }
        }
        #expect(trace.isEmpty)
    }

    @Test func whatComesInAnotherFormIsRefused() async throws {
        let fixture = try fixture(restore: "exit 0")
        let bytes = Self.database
        let cases: [(String?, [UInt8], Int)] = [
            (nil, bytes, 415), ("text/plain", bytes, 415), ("application/x-www-form-urlencoded", bytes, 415),
            (";", bytes, 415), ("multipart/form-data", fileForm, 400),
            ("multipart/form-data; boundary=c", fileForm, 400),
            ("multipart/form-data; boundary=\"\"", fileForm, 400),
            ("multipart/form-data; boundary=b", form([("name=other", bytes)]), 400),
            ("multipart/form-data; boundary=b", form([]), 400),
            ("multipart/form-data; boundary=b", Array(fileForm.dropLast(30)), 400),
            (
                "multipart/form-data; boundary=b",
                form([("name=database_file", bytes), ("name=database_file", bytes)]), 400
            ),
            ("application/gzip", Array("SQLite format 3".utf8), 422),
            ("application/octet-stream", [UInt8](repeating: 0, count: 5_000), 422),
            ("application/octet-stream", [], 422),
        ]
        for (type, body, status) in cases {
            // A limit an hour is another matter.
            let one = try self.fixture(restore: "exit 0")
            try await one.withClient { client in
                let response = try await send(client, one.bearer, type: type, body)
                #expect(response.status.code == status, "\(type ?? "-"): \(response.text)")
                #expect(response.headers[.contentType] == "application/problem+json")
            }
        }
        #expect(trace.isEmpty)
        #expect(left(fixture).isEmpty)
    }

    @Test func whatIsTooLargeIsRefusedByItsLengthAndWhileItComes() async throws {
        let fixture = try fixture(restore: "exit 0", limit: 100_000)
        try await fixture.withClient { client in
            for size in [200_000, 120_000] {
                let bytes = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 1, count: size)
                let response = try await send(client, fixture.bearer, bytes)
                #expect(response.status == .contentTooLarge)
                #expect(response.text.contains("EDUGAIN_DATABASE_IMPORT_MAX_SIZE"))
            }
        }
        #expect(trace.isEmpty)
    }

    @Test func oneIsTakenAtATime() async throws {
        let fixture = try fixture(restore: "echo '\(Self.success)'")
        var first: UploadedDatabase? = try fixture.administration.databaseImport.begin(expecting: nil, limit: 1_000)
        try await fixture.withClient { client in
            let response = try await send(client, fixture.bearer)
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.retryAfter] == "60")
        }
        #expect(first != nil)
        first = nil
        try await fixture.withClient { client async throws in
            #expect(try await send(client, fixture.bearer).status == .ok)
        }
    }

    @Test func withoutRoomItSaysSoBeforeAnythingIsRead() throws {
        let fixture = try fixture(restore: "exit 0")
        var databaseImport = fixture.administration.databaseImport
        databaseImport.space = { _ in FileSystemSpace(device: 1, size: 1 << 40, free: 116 << 20) }
        #expect(throws: UploadedDatabase.Refusal.noSpace) {
            try databaseImport.begin(expecting: 51 << 20, limit: 1 << 40)
        }
        _ = try databaseImport.begin(expecting: 49 << 20, limit: 1 << 40)
        // Two file systems take one copy each.
        let cache = fixture.dashboard.directory + "/cache"
        databaseImport.space = { path in
            FileSystemSpace(device: path == cache ? 1 : 2, size: 1 << 40, free: (path == cache ? 200 : 60) << 20)
        }
        #expect(throws: UploadedDatabase.Refusal.noSpace) {
            try databaseImport.begin(expecting: 51 << 20, limit: 1 << 40)
        }
        _ = try databaseImport.begin(expecting: 40 << 20, limit: 1 << 40)
    }

    @Test(arguments: [false, true])
    func whatDoesNotSayHowLongItIsLeavesRoomForItsCopyBesideTheDatabase(isApart: Bool) throws {
        let fixture = try fixture(restore: "exit 0")
        let cache = fixture.dashboard.directory + "/cache"
        var databaseImport = fixture.administration.databaseImport
        let written = Mutex<Int64>(0)
        databaseImport.space = { path in
            let isHere = path == cache
            let free = (isHere ? 116 << 20 : 66 << 20) - (isHere ? written.withLock { $0 } : 0)
            return FileSystemSpace(device: isApart && !isHere ? 2 : 1, size: 1 << 40, free: free)
        }
        let upload = try databaseImport.begin(expecting: nil, limit: 1 << 40)
        let piece = Self.database + [UInt8](repeating: 0, count: (1 << 20) - Self.database.count)
        // 16 MB must stay free: of 116 there is room for two times 50, of 66 for one time.
        #expect(throws: UploadedDatabase.Refusal.noSpace) {
            for _ in 0..<60 {
                try upload.write(piece)
                written.withLock { $0 += 1 << 20 }
            }
        }
        #expect((40 << 20)...(58 << 20) ~= upload.size)
    }

    @Test func aPersonTicksABoxAndReadsWhatHappened() async throws {
        let fixture = try fixture(restore: "echo '\(Self.success)'")
        try await fixture.importEntity()
        try await fixture.withClient { client in
            var headers = try await fixture.session(client)
            headers[.accept] = "text/html"
            let page = try await client.execute(uri: "/config", method: .get, headers: headers) { $0.text }
            #expect(page.contains("enctype=\"multipart/form-data\""))
            #expect(page.contains("name=\"database_file\" type=\"file\""))
            let file = ("name=\"database_file\"; filename=\"x.db\"", Self.database)
            let type = "multipart/form-data; boundary=b"
            let unticked = try await send(client, headers, type: type, form([file]))
            #expect(unticked.status == .badRequest)
            #expect(unticked.text.contains("tick the box"))
            #expect(trace.isEmpty)
            let raw = try await send(client, headers)
            #expect(raw.status == .badRequest)
            let done = try await send(
                client, headers, type: type, form([file, ("name=confirmation", Array("replace".utf8))]))
            #expect(done.status == .ok)
            #expect(done.text.contains("The database was replaced"))
            #expect(done.text.contains("42 entities in 3 snapshots"))
        }
    }
}
