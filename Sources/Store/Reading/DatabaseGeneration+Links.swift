import GRDB
import SAMLMetadata

extension DatabaseGeneration {
    /// How all links stand that were ever checked, by address; nothing in a database of schema version 1 or 2.
    ///
    /// - Throws: ``StoreError``
    public func linkStates() async throws -> [String: LinkState] {
        try await read { try $0.linkStates() }
    }

    /// What came of checks of a link, newest first: a record for each change. Empty for one that was never checked.
    ///
    /// - Throws: ``StoreError``
    public func linkHistory(of url: String) async throws -> [LinkCheckRecord] {
        try await read { database in
            guard try database.schemaVersion() >= Database.firstVersionWithLinks else { return [] }
            var records: [LinkCheckRecord] = []
            try database.forEachRow(
                """
                SELECT \(LinkCheckRecord.columns) FROM link l JOIN link_check c ON c.link = l.id
                WHERE l.url = ? ORDER BY c.checked DESC
                """, arguments: [url]
            ) { records.append(LinkCheckRecord($0)) }
            return records
        }
    }

    /// Every link to a privacy statement that a current entity declares, in any language and whether or not it is an
    /// address: once for each entity, by entityID.
    ///
    /// - Throws: ``StoreError``
    public func linkUses() async throws -> [LinkUse] {
        try await read { try $0.linkUses() }
    }
}

extension Database {
    static let firstVersionWithLinks = 3

    /// Links of one entity that are looked at; more are a mistake, or meant to make us ask somebody very often.
    private static let mostOfEntity = 50

    func linkStates() throws -> [String: LinkState] {
        guard try schemaVersion() >= Self.firstVersionWithLinks else { return [:] }
        var states: [String: LinkState] = [:]
        let sql = """
            SELECT \(LinkCheckRecord.columns), l.last_checked, l.content_checked, CASE WHEN c.broken THEN
                (SELECT min(b.checked) FROM link_check b WHERE b.link = l.id AND b.checked > coalesce(
                    (SELECT max(g.checked) FROM link_check g WHERE g.link = l.id AND NOT g.broken), b.checked - 1)) END
            FROM link l JOIN link_check c ON c.link = l.id
            WHERE c.checked = (SELECT max(n.checked) FROM link_check n WHERE n.link = l.id)
            """
        try forEachRow(sql) { row in
            let next = LinkCheckRecord.columnCount
            states[row.text(0)] = LinkState(
                outcome: LinkCheckRecord(row), lastChecked: row.integer(next),
                contentChecked: row.optionalInteger(next + 1), brokenSince: row.optionalInteger(next + 2))
        }
        return states
    }

    func linkUses() throws -> [LinkUse] {
        var uses: [LinkUse] = []
        var entity = ""
        var places: [String: Int] = [:]
        // What is no JSON is the business of the integrity check.
        let sql = """
            SELECT e.entity_id, v.roles, f.registration_authority, json_extract(p.value, '$[0]'),
                json_extract(p.value, '$[2]')
            FROM entity_version v JOIN entity e ON e.id = v.entity JOIN federation f ON f.id = v.federation,
                json_each(CASE WHEN json_valid(v.detail) THEN v.detail ELSE '{}' END, '$.privacyStatementURLs') p
            WHERE v.valid_to IS NULL ORDER BY e.entity_id, p.key
            """
        try forEachRow(sql) { row in
            let all = Roles(rawValue: row.byte(1))
            let url = row.text(3)
            let declared = row.optionalInteger(4).flatMap { Role(rawValue: UInt8(truncatingIfNeeded: $0)) }
            let roles = declared.map { Roles($0) } ?? all
            if row.text(0) != entity {
                entity = row.text(0)
                places = [:]
            }
            if let place = places[url] {
                uses[place].roles.formUnion(roles)
            } else if places.count < Self.mostOfEntity, !url.isEmpty {
                places[url] = uses.count
                uses.append(LinkUse(url: url, entityID: entity, roles: roles, federation: row.text(2)))
            }
        }
        return uses
    }
}

extension LinkCheckRecord {
    /// What `init(_:)` reads, of `link l` and `link_check c`.
    static let columns = """
        l.url, c.checked, c.kind, c.broken, c.status, c.final_url, c.redirects, c.protection, c.message,
        c.milliseconds, c.content_type, c.content_kind, c.content_score, c.content_language, c.content_issues
        """
    static let columnCount: Int32 = 15

    init(_ row: StatementRow) {
        self.init(
            url: row.text(0), checked: row.integer(1), kind: row.text(2), isBroken: row.integer(3) != 0,
            status: row.optionalInteger(4).map { Int($0) }, finalURL: row.optionalText(5),
            redirects: Int(row.integer(6)), protection: row.optionalText(7), message: row.optionalText(8),
            milliseconds: row.integer(9), contentType: row.optionalText(10),
            content: row.optionalText(11).map { kind in
                LinkContentRecord(
                    kind: kind, score: row.optionalInteger(12).map { Int($0) }, language: row.optionalText(13),
                    issues: row.text(14).split(separator: " ").map(String.init))
            })
    }
}
