import Dispatch
import Foundation
import Glibc
import Testing

/// An HTTPS server on 127.0.0.1 with a certificate of its own that nobody else vouches for.
final class TLSServer {
    static let openssl: String? = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    let url: String
    private let directory: String
    private let process = Process()

    /// File of the certificate.
    var certificate: String { directory + "/certificate.pem" }

    /// - Parameter days: how long the certificate is good for.
    init(days: Int) throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        let tool = URL(fileURLWithPath: try #require(Self.openssl))
        let making = Process()
        making.executableURL = tool
        making.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
            directory + "/key.pem", "-out", directory + "/certificate.pem", "-days", "\(days)", "-subj",
            "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
        ]
        making.standardError = FileHandle.nullDevice
        let made = DispatchSemaphore(value: 0)
        making.terminationHandler = { _ in made.signal() }
        try making.run()
        try #require(made.wait(timeout: .now() + 60) == .success)
        try #require(making.terminationStatus == 0)
        let output = Pipe()
        process.executableURL = tool
        process.arguments = [
            "s_server", "-accept", "127.0.0.1:0", "-cert", directory + "/certificate.pem", "-key",
            directory + "/key.pem", "-www",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It says which port it took: `ACCEPT 127.0.0.1:40123`.
        var text = ""
        var port: Substring?
        while port == nil {
            let data = output.fileHandleForReading.availableData
            try #require(!data.isEmpty, "openssl s_server ended: \(text)")
            text += String(decoding: data, as: UTF8.self)
            port = text.firstMatch(of: /ACCEPT [0-9.]+:([0-9]+)\n/)?.output.1
        }
        url = "https://127.0.0.1:\(port ?? "0")/"
    }

    deinit {
        // openssl would go on after a SIGTERM.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: directory)
    }
}
