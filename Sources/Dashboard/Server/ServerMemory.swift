import CAllocator

/// How the server takes memory from the system.
enum ServerMemory {
    /// Two arenas for two cores, and large blocks of their own that go back at once.
    ///
    /// Making a page takes a few hundred kilobytes for some milliseconds. With the defaults of glibc each thread keeps what
    /// it took once: after a thousand different pages over a year of history the process had 102 MB, and 84 MB so, at
    /// the same speed.
    static func configure() {
        _ = mallopt(M_ARENA_MAX, 2)
        _ = mallopt(M_MMAP_THRESHOLD, 64 << 10)
        _ = mallopt(M_TRIM_THRESHOLD, 128 << 10)
    }

    /// Gives back what is free anywhere in the heap; after loading all data anew that is as much as they take. Takes a
    /// few milliseconds.
    static func giveBack() {
        _ = malloc_trim(0)
    }
}
