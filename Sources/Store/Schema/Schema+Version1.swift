extension Schema {
    /// Snapshots, federations, entities as validity ranges, and the record of every import.
    ///
    /// Validity is counted in snapshot times, not row numbers, so that older history can be merged in later. Counters
    /// of a federation are written when they change: the row with the greatest `valid_from` up to a snapshot's time
    /// holds for that snapshot. `entity_version_current` has all that an import compares with, so that an import reads
    /// one megabyte of the file instead of all current rows.
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
            \(StatisticsColumns.definitions)
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
            \(StatisticsColumns.definitions),
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
        CREATE INDEX entity_version_current ON entity_version(federation, entity, digest, format, roles, sp_privacy,
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

        CREATE INDEX import_run_success ON import_run(finished) WHERE outcome IN ('imported', 'not-modified');
        """
}
