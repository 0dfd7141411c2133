import GRDB

extension Configuration {
    /// For the one process that holds the write lock.
    ///
    /// WAL lets readers go on while it writes; `synchronous=FULL` makes a finished import survive a power failure;
    /// the journal is cut back after each checkpoint. A cache of 24 MB (used as needed) holds all pages that a first
    /// import of 10,300 entities touches: with SQLite's 2 MB each went to the WAL three times. No memory map: with one,
    /// an I/O error is a signal that kills the process, and it made the damage worse where WAL files were reset under
    /// a reader.
    static var writing: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA journal_size_limit = 0;
                    PRAGMA mmap_size = 0;
                    PRAGMA wal_autocheckpoint = 0;
                    PRAGMA cache_size = -24000;
                    """)
        }
        return configuration
    }

    /// For everybody else: cannot write and cannot checkpoint. A server keeps several of them open, so each has a cache of
    /// half a megabyte; what lies deeper is in the system's page cache anyway.
    static var reading: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA query_only = 1; PRAGMA mmap_size = 0; PRAGMA cache_size = -500;")
        }
        return configuration
    }

    /// For a copy that nobody else sees yet: what is lost with the power is made again, so nothing is waited for.
    static var copying: Configuration {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = OFF; PRAGMA mmap_size = 0;")
        }
        return configuration
    }
}
