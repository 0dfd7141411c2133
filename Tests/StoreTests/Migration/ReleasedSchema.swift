import GRDB

@testable import Store

/// The layouts of the database as they were released. Databases of them exist, so these texts never change.
enum ReleasedSchema {
    static let version1 = """
        CREATE TABLE snapshot (
            time INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            source_digest BLOB NOT NULL,
            source_size INTEGER NOT NULL,
            aggregate_name TEXT,
            aggregate_id TEXT,
            publisher TEXT,
            creation_instant INTEGER,
            valid_until INTEGER,
            cache_duration TEXT,
            added INTEGER NOT NULL,
            removed INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            entities INTEGER NOT NULL, sps INTEGER NOT NULL, idps INTEGER NOT NULL, dual_role INTEGER NOT \
        NULL, other INTEGER NOT NULL, sps_privacy INTEGER NOT NULL, idps_privacy INTEGER NOT NULL, \
        sps_privacy_declared INTEGER NOT NULL, idps_privacy_declared INTEGER NOT NULL, security INTEGER NOT \
        NULL, sps_security INTEGER NOT NULL, idps_security INTEGER NOT NULL, sirtfi INTEGER NOT NULL, \
        sps_sirtfi INTEGER NOT NULL, idps_sirtfi INTEGER NOT NULL, sirtfi2 INTEGER NOT NULL, sps_sirtfi2 \
        INTEGER NOT NULL, idps_sirtfi2 INTEGER NOT NULL, sps_both INTEGER NOT NULL, sps_either INTEGER NOT \
        NULL, idps_both INTEGER NOT NULL, idps_either INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE federation (
            id INTEGER PRIMARY KEY,
            registration_authority TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            code TEXT,
            countries TEXT NOT NULL DEFAULT ''
        ) STRICT;

        CREATE TABLE federation_stat (
            federation INTEGER NOT NULL REFERENCES federation(id),
            valid_from INTEGER NOT NULL,
            entities INTEGER NOT NULL, sps INTEGER NOT NULL, idps INTEGER NOT NULL, dual_role INTEGER NOT \
        NULL, other INTEGER NOT NULL, sps_privacy INTEGER NOT NULL, idps_privacy INTEGER NOT NULL, \
        sps_privacy_declared INTEGER NOT NULL, idps_privacy_declared INTEGER NOT NULL, security INTEGER NOT \
        NULL, sps_security INTEGER NOT NULL, idps_security INTEGER NOT NULL, sirtfi INTEGER NOT NULL, \
        sps_sirtfi INTEGER NOT NULL, idps_sirtfi INTEGER NOT NULL, sirtfi2 INTEGER NOT NULL, sps_sirtfi2 \
        INTEGER NOT NULL, idps_sirtfi2 INTEGER NOT NULL, sps_both INTEGER NOT NULL, sps_either INTEGER NOT \
        NULL, idps_both INTEGER NOT NULL, idps_either INTEGER NOT NULL,
            PRIMARY KEY (federation, valid_from)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE entity (
            id INTEGER PRIMARY KEY,
            entity_id TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE entity_version (
            id INTEGER PRIMARY KEY,
            entity INTEGER NOT NULL REFERENCES entity(id),
            valid_from INTEGER NOT NULL,
            valid_to INTEGER,
            format INTEGER NOT NULL,
            digest BLOB NOT NULL,
            federation INTEGER NOT NULL REFERENCES federation(id),
            roles INTEGER NOT NULL,
            sp_privacy INTEGER NOT NULL,
            sp_privacy_url TEXT,
            idp_privacy INTEGER NOT NULL,
            idp_privacy_url TEXT,
            security_contact INTEGER NOT NULL,
            sirtfi INTEGER NOT NULL,
            name TEXT NOT NULL,
            organization TEXT,
            detail TEXT NOT NULL
        ) STRICT;

        CREATE UNIQUE INDEX entity_version_of_entity ON entity_version(entity, valid_from);
        CREATE INDEX entity_version_current ON entity_version(federation, entity, digest, format, roles, \
        sp_privacy,
            idp_privacy, security_contact, sirtfi) WHERE valid_to IS NULL;
        CREATE INDEX entity_version_begin ON entity_version(valid_from);
        CREATE INDEX entity_version_end ON entity_version(valid_to) WHERE valid_to IS NOT NULL;

        CREATE TABLE import_run (
            id INTEGER PRIMARY KEY,
            started INTEGER NOT NULL,
            finished INTEGER,
            source TEXT NOT NULL,
            outcome TEXT NOT NULL,
            stage TEXT NOT NULL,
            progress INTEGER NOT NULL DEFAULT 0,
            message TEXT,
            snapshot INTEGER
        ) STRICT;

        CREATE INDEX import_run_success ON import_run(finished) WHERE outcome IN ('imported', \
        'not-modified');
        """

    static let version2 = """
        CREATE TABLE setting (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL,
            updated_at INTEGER NOT NULL,
            updated_by TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// What each version adds to the one before.
    static let steps = [version1, version2]

    /// Makes the database when it is not there, and writes to it as a program did that knew `version` and no newer
    /// one.
    static func access(_ path: String, version: Int, _ body: (WriteAccess) throws -> Void) throws {
        let queue = try DatabaseQueue(path: path, configuration: .writing)
        defer { try? queue.close() }
        try queue.writeWithoutTransaction { database in
            if try Schema.check(database, path: path) == 0 {
                try database.execute(sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL")
                for step in steps.prefix(version) { try database.execute(sql: step) }
                try database.execute(
                    sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version)")
            }
            try body(WriteAccess(database: database, path: path))
        }
    }
}
