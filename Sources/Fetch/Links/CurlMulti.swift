internal import CCurl
import Synchronization

/// Many transfers at a time in one thread, with one store of open connections. Everything but ``wake()`` belongs to
/// that thread.
final class CurlMulti: Sendable {
    /// The address of libcurl's handle, zero once it is closed: ``wake()`` may come late.
    private let address: Mutex<UInt>

    /// - Parameter connections: how many connections stay open at most, those in use included.
    init?(connections: Int) {
        guard let multi = curl_multi_init() else { return nil }
        guard ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, connections) == CURLM_OK else {
            _ = ccurl_multi_close(multi)
            return nil
        }
        address = Mutex(UInt(bitPattern: multi))
    }

    func add(_ handle: CurlHandle) -> Bool {
        guard let pointer else { return false }
        return curl_multi_add_handle(pointer, handle.handle) == CURLM_OK
    }

    /// The transfer ends where it is, if it has not ended.
    func remove(_ handle: CurlHandle) {
        if let pointer { _ = ccurl_multi_remove(pointer, handle.handle) }
    }

    /// Does what can be done now.
    func perform() {
        var running: Int32 = 0
        if let pointer { _ = ccurl_multi_perform(pointer, &running) }
    }

    /// The handle of a transfer that has ended, and how.
    func nextEnded() -> (handle: UnsafeMutableRawPointer, code: CURLcode)? {
        var code = CURLE_OK
        guard let pointer, let handle = ccurl_multi_next_ended(pointer, &code) else { return nil }
        return (handle, code)
    }

    /// Waits until something happens on a connection, or ``wake()``, or the time is over.
    func wait(atMost time: Duration) {
        guard let pointer else { return }
        _ = curl_multi_poll(pointer, nil, 0, Int32(time.wholeMilliseconds), nil)
    }

    /// Ends a wait, from any thread.
    func wake() {
        address.withLock { if let pointer = UnsafeMutableRawPointer(bitPattern: $0) { _ = curl_multi_wakeup(pointer) } }
    }

    /// Closes all connections. All handles must have been removed.
    func close() {
        let pointer = address.withLock { address in
            defer { address = 0 }
            return UnsafeMutableRawPointer(bitPattern: address)
        }
        if let pointer { _ = ccurl_multi_close(pointer) }
    }

    private var pointer: UnsafeMutableRawPointer? { address.withLock { UnsafeMutableRawPointer(bitPattern: $0) } }

    deinit { close() }
}
