import Dispatch
import Synchronization

/// Addresses on their way from the threads that look them up to the thread of a check.
final class LookupInbox: Sendable {
    private let found = Mutex<[(link: Int, addresses: [IPAddress])]>([])

    /// Looks the addresses of `host` up in a thread of its own and wakes the check when they are there.
    func lookUp(_ host: String, for link: Int, with lookup: AddressLookup, waking multi: CurlMulti) {
        // A serial queue may take a new thread however many are blocked; a global queue may not.
        DispatchQueue(label: "Fetch.AddressLookup").async {
            let addresses = lookup.addresses(host)
            self.found.withLock { $0.append((link, addresses)) }
            multi.wake()
        }
    }

    func takeAll() -> [(link: Int, addresses: [IPAddress])] {
        found.withLock { found in
            defer { found = [] }
            return found
        }
    }
}
