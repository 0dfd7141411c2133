import GRDB
import Quality

extension WriteAccess {
    /// Changes of one link that are kept; the oldest go first.
    static let linkHistoryLimit = 100

    /// Writes what links answered, in one transaction: a row for what changed, and for the rest when it was confirmed.
    /// Texts that servers chose are cut, and mail addresses in them are masked.
    ///
    /// - Throws: ``StoreError``
    public func recordLinks(_ records: [LinkCheckRecord]) throws {
        try transaction {
            for record in records { try recordLink(record.publishable) }
        }
    }

    private func recordLink(_ record: LinkCheckRecord) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO link (url, last_checked, content_checked) VALUES (?1, ?2, ?3)
                ON CONFLICT (url) DO UPDATE SET last_checked = max(last_checked, ?2),
                    content_checked = coalesce(?3, content_checked)
                """
        ).execute(
            arguments: [record.url, record.checked, record.content == nil ? nil : record.checked])
        var newest: LinkCheckRecord?
        let sql = """
            SELECT \(LinkCheckRecord.columns) FROM link l JOIN link_check c ON c.link = l.id WHERE l.url = ?
            ORDER BY c.checked DESC LIMIT 1
            """
        try database.forEachRow(sql, arguments: [record.url]) { newest = LinkCheckRecord($0) }
        guard let newest, newest.hasSameOutcome(as: record) else {
            return try insert(record, after: newest)
        }
        guard let content = record.content, content != newest.content else { return }
        guard newest.content == nil else { return try insert(record, after: newest) }
        // The same outcome, whose page was not looked at then.
        try database.cachedStatement(
            sql: """
                UPDATE link_check SET content_kind = ?, content_score = ?, content_language = ?, content_issues = ?
                WHERE link = (SELECT id FROM link WHERE url = ?) AND checked = ?
                """
        ).execute(arguments: StatementArguments(content.values) + [record.url, newest.checked])
    }

    /// - Parameter newest: the row before it. The clock may have been set back, but what came last stays last.
    private func insert(_ record: LinkCheckRecord, after newest: LinkCheckRecord?) throws {
        let checked = max(record.checked, (newest?.checked ?? .min) + 1)
        let columns: [(any DatabaseValueConvertible)?] = [
            record.url, checked, record.kind, record.isBroken, record.status, record.finalURL, record.redirects,
            record.protection, record.message, record.milliseconds, record.contentType,
        ]
        let content = record.content?.values ?? [nil, nil, nil, nil]
        try database.cachedStatement(
            sql: """
                INSERT INTO link_check (link, checked, kind, broken, status, final_url, redirects, protection, message,
                    milliseconds, content_type, content_kind, content_score, content_language, content_issues)
                VALUES ((SELECT id FROM link WHERE url = ?), \(databaseQuestionMarks(count: 14)))
                """
        ).execute(arguments: StatementArguments(columns) + StatementArguments(content))
        try database.cachedStatement(
            sql: """
                DELETE FROM link_check WHERE link = (SELECT id FROM link WHERE url = ?1) AND checked <= (
                    SELECT checked FROM link_check WHERE link = (SELECT id FROM link WHERE url = ?1)
                    ORDER BY checked DESC LIMIT 1 OFFSET \(Self.linkHistoryLimit))
                """
        ).execute(arguments: [record.url])
    }
}

extension LinkContentRecord {
    fileprivate var values: [(any DatabaseValueConvertible)?] {
        [kind, score, language, issues.joined(separator: " ")]
    }
}

extension LinkCheckRecord {
    /// Characters of a text that a server chose.
    private static let longestText = 2_000

    fileprivate var publishable: LinkCheckRecord {
        func text(_ text: String?) -> String? {
            text.map {
                PersonalAddress.masked(String(String.UnicodeScalarView($0.unicodeScalars.prefix(Self.longestText))))
            }
        }
        var record = self
        record.finalURL = text(finalURL)
        record.message = text(message)
        record.contentType = text(contentType)
        return record
    }
}
