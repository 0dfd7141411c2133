/// A listening socket that systemd opened and handed over. It stays open there when this process ends, so whoever
/// connects meanwhile waits for the next one. That is why nobody here may shut it down, unlink its file, or change it.
struct InheritedSocket: Sendable, Equatable {
    let descriptor: Int32
    /// What the socket unit calls it (`FileDescriptorName=`), by default the name of the unit.
    let name: String
}
