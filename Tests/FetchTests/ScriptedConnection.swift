import Foundation

/// One connection of a ``ScriptedServer``, used by its own thread only.
struct ScriptedConnection {
    let descriptor: Int32

    func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends all of `bytes`, or what the client takes before it hangs up.
    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Sends a whole answer with its length.
    func answer(_ status: String, fields: [String] = [], body: [UInt8] = []) {
        let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"] + fields
        send(lines.joined(separator: "\r\n") + "\r\n\r\n")
        send(body)
    }

    func answer(_ status: String, fields: [String] = [], text: String) {
        answer(status, fields: fields, body: Array(text.utf8))
    }

    /// Does nothing more until the client hangs up.
    func waitForHangUp() {
        var byte: UInt8 = 0
        while recv(descriptor, &byte, 1, 0) > 0 {}
    }

    /// Makes the coming close a reset instead of an orderly end.
    func resetOnClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    func close() { _ = Glibc.close(descriptor) }

    /// The request's head, or nothing when the client hung up before its end.
    func readRequest() -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
            let text = String(decoding: bytes, as: UTF8.self)
            if text.contains("\r\n\r\n") { return text }
        }
    }
}
