import GRDB
import GRDBSQLite
import Quality
import SAMLMetadata

/// Inserts entities with SQLite's own calls: GRDB boxes every argument of every row, which doubles the time of a first
/// import of 10,300 entities.
struct EntityRows {
    private let database: Database
    private let findEntity: Statement
    private let insertEntity: Statement
    private let insertVersion: Statement
    private let updateVersion: Statement
    private let hasEntities: Bool

    init(_ database: Database) throws {
        self.database = database
        findEntity = try database.cachedStatement(sql: "SELECT id FROM entity WHERE entity_id = ?")
        insertEntity = try database.cachedStatement(sql: "INSERT INTO entity (entity_id) VALUES (?)")
        insertVersion = try database.cachedStatement(
            sql: """
                INSERT INTO entity_version (format, digest, federation, roles, sp_privacy, sp_privacy_url, idp_privacy,
                    idp_privacy_url, security_contact, sirtfi, name, organization, detail, entity, valid_from)
                VALUES (\(databaseQuestionMarks(count: 15)))
                """)
        updateVersion = try database.cachedStatement(
            sql: """
                UPDATE entity_version SET format = ?, digest = ?, federation = ?, roles = ?, sp_privacy = ?,
                    sp_privacy_url = ?, idp_privacy = ?, idp_privacy_url = ?, security_contact = ?, sirtfi = ?,
                    name = ?, organization = ?, detail = ?
                WHERE entity = ? AND valid_to IS NULL
                """)
        hasEntities = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM entity)") ?? true
    }

    /// The row number of an entity that is not current: an old one that comes back, or a new one.
    func entity(_ entityID: String) throws -> Int64 {
        if hasEntities, let known = try Int64.fetchOne(findEntity, arguments: [entityID]) { return known }
        var binding = Binding(insertEntity, database)
        binding.bind(entityID)
        try binding.run()
        return database.lastInsertedRowID
    }

    func insert(_ record: EntityRecord, entity: Int64, federation: Int64?, at time: Int64) throws {
        var binding = Binding(insertVersion, database)
        bindColumns(of: record, federation: federation, to: &binding)
        binding.bind(entity)
        binding.bind(time)
        try binding.run()
    }

    func complete(_ record: EntityRecord, entity: Int64, federation: Int64?) throws {
        var binding = Binding(updateVersion, database)
        bindColumns(of: record, federation: federation, to: &binding)
        binding.bind(entity)
        try binding.run()
    }

    private func bindColumns(of record: EntityRecord, federation: Int64?, to binding: inout Binding) {
        let quality = record.quality
        binding.bind(Int64(EntityRecord.format))
        binding.bind(blob: record.digest.bytes)
        binding.bind(federation)
        binding.bind(Int64(quality.roles.rawValue))
        binding.bind(Int64(quality.serviceProviderPrivacy.kind.rawValue))
        binding.bind(quality.serviceProviderPrivacy.url)
        binding.bind(Int64(quality.identityProviderPrivacy.kind.rawValue))
        binding.bind(quality.identityProviderPrivacy.url)
        binding.bind(quality.hasSecurityContact ? 1 : 0)
        binding.bind(Int64(quality.sirtfi.rawValue))
        binding.bind(record.name)
        binding.bind(record.organization)
        binding.bind(text: record.detail)
    }
}

/// Binds the parameters of one statement from left to right and runs it.
private struct Binding {
    private let statement: OpaquePointer
    private let database: Database
    private var index: Int32 = 0
    private var status = SQLITE_OK

    /// SQLite copies what is bound before the call returns.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ statement: Statement, _ database: Database) {
        self.statement = statement.sqliteStatement
        self.database = database
        sqlite3_reset(self.statement)
    }

    mutating func bind(_ value: Int64?) {
        index += 1
        keep(value.map { sqlite3_bind_int64(statement, index, $0) } ?? sqlite3_bind_null(statement, index))
    }

    mutating func bind(_ value: String?) {
        index += 1
        guard var value else { return keep(sqlite3_bind_null(statement, index)) }
        keep(
            value.withUTF8 { text in
                text.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), Self.transient)
                }
            })
    }

    mutating func bind(text: [UInt8]) {
        index += 1
        keep(
            text.withUnsafeBytes { bytes in
                sqlite3_bind_text(
                    statement, index, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count),
                    Self.transient)
            })
    }

    mutating func bind(blob: [UInt8]) {
        index += 1
        keep(
            blob.withUnsafeBytes {
                sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), Self.transient)
            })
    }

    private mutating func keep(_ result: Int32) {
        if status == SQLITE_OK { status = result }
    }

    /// - Throws: `DatabaseError` with SQLite's words.
    mutating func run() throws {
        if status == SQLITE_OK {
            status = sqlite3_step(statement)
            let reset = sqlite3_reset(statement)
            if status == SQLITE_DONE, reset == SQLITE_OK { return }
        }
        throw DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(database.sqliteConnection)),
            message: database.lastErrorMessage)
    }
}
