import Glibc

/// The certificate of a web site and its key, two files in PEM.
public struct SiteCertificate: Sendable, Equatable, Encodable {
    public var certificate: String
    public var key: String

    /// Where certbot keeps those of `name`.
    public static func certbot(_ name: ServerName, directory: String = "/etc/letsencrypt/live") -> SiteCertificate {
        SiteCertificate(certificate: "\(directory)/\(name)/fullchain.pem", key: "\(directory)/\(name)/privkey.pem")
    }

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// True when both files are there.
    ///
    /// - Throws: ``CommandFailure`` when only one is, or when this user may not even look.
    public func isThere() throws -> Bool {
        let paths = [certificate, key]
        let codes = paths.map { (path: String) -> Int32 in access(path, F_OK) == 0 ? 0 : errno }
        for (path, code) in zip(paths, codes) where ![0, ENOENT, ENOTDIR].contains(code) {
            throw CommandFailure(
                .failed, "\(path) cannot be looked at: \(String(cString: strerror(code)))",
                hint: "Run the command as root, with sudo.")
        }
        guard (codes[0] == 0) == (codes[1] == 0) else {
            throw CommandFailure(
                .notFound, "of the certificate \(certificate) and its key \(key) only one is there",
                hint: "Name both with --certificate and --key.")
        }
        return codes[0] == 0
    }

    /// - Throws: ``CommandFailure`` with ``ExitStatus/usage`` for a path that cannot be written into nginx's
    ///   configuration without quotes.
    public static func checkPath(_ path: String) throws {
        let isPlain = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "/._-+@".utf8.contains(byte)
            }
        }
        guard path.hasPrefix("/"), isPlain else {
            throw CommandFailure(
                .usage, "'\(DisplayedText.line(path, limit: 200))' is no path for nginx's configuration",
                hint: "Give the whole path from /, of letters, digits and . _ - + @ only.")
        }
    }
}
