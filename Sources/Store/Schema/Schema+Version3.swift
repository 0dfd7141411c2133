extension Schema {
    /// What links answered. A row of `link_check` holds from its time on until the next one of the link; asking once more
    /// with the same outcome moves `last_checked` only. Links are kept by their text, because the entities that have them
    /// change.
    static let version3 = """
        CREATE TABLE link (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL UNIQUE,
            last_checked INTEGER NOT NULL,
            content_checked INTEGER
        ) STRICT;

        CREATE TABLE link_check (
            link INTEGER NOT NULL REFERENCES link(id),
            checked INTEGER NOT NULL,
            kind TEXT NOT NULL,
            broken INTEGER NOT NULL,
            status INTEGER,
            final_url TEXT,
            redirects INTEGER NOT NULL,
            protection TEXT,
            message TEXT,
            milliseconds INTEGER NOT NULL,
            content_type TEXT,
            content_kind TEXT,
            content_score INTEGER,
            content_language TEXT,
            content_issues TEXT,
            PRIMARY KEY (link, checked)
        ) STRICT, WITHOUT ROWID;
        """
}
