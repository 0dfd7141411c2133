import Crypto
import Files
import Foundation

/// A certificate whose key signs the metadata. What counts is its key: neither its dates nor who issued it matter, because
/// it is trusted by being named in the settings (SAML V2.0 Metadata Interoperability Profile, section 2.6.1).
public struct SigningCertificate: Sendable, Equatable {
    /// The certificate's bytes (DER).
    let der: [UInt8]

    /// SHA-256 of the certificate's bytes, as `openssl x509 -fingerprint -sha256` writes it.
    public var fingerprint: String {
        SHA256.hash(data: der).map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined(separator: ":")
    }

    /// The certificate as a file of its own (RFC 7468).
    var pem: String {
        let text = Data(der).base64EncodedString(options: [.lineLength64Characters, .endLineWithLineFeed])
        return "\(Self.begin)\n\(text)\n\(Self.end)\n"
    }

    private static let begin = "-----BEGIN CERTIFICATE-----"
    private static let end = "-----END CERTIFICATE-----"

    /// Each one more is one more run of xmlsec1 over metadata that none of them signed.
    private static let mostInFile = 8
    private static let largestFile = 1 << 20

    /// The certificates of a file: any number up to eight in PEM, for the time in which a key is changed, or one in DER.
    ///
    /// - Throws: ``CommandFailure`` for a file that cannot be read, or is none of certificates.
    public static func all(in path: String) throws -> [SigningCertificate] {
        let bytes: [UInt8]
        do {
            bytes = try OpenFile(reading: path).readAll(limit: largestFile)
        } catch {
            let failure = CommandFailure(error)
            throw CommandFailure(
                failure.status, "the certificate that signs the metadata cannot be had: \(failure.message)",
                hint: "Nothing is imported without it. Check the path, and that the service's user may read the file.")
        }
        let certificates = isSequence(bytes) ? [SigningCertificate(der: bytes)] : certificates(pem: bytes)
        guard let certificates, !certificates.isEmpty, certificates.count <= mostInFile else {
            let reason =
                certificates == nil
                ? "has a certificate that is damaged"
                : certificates?.isEmpty == true
                    ? "has no certificate in it" : "has more than \(mostInFile) certificates in it"
            throw CommandFailure(
                .verificationFailed, "\(path) \(reason)",
                hint: "Expected are one or more certificates in PEM (-----BEGIN CERTIFICATE-----), or one in DER.")
        }
        return certificates
    }

    /// Nil when one of them is damaged.
    private static func certificates(pem bytes: [UInt8]) -> [SigningCertificate]? {
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        var certificates: [SigningCertificate] = []
        while let start = rest.firstRange(of: begin) {
            rest = rest[start.upperBound...]
            guard let stop = rest.firstRange(of: end) else { return nil }
            let base64 = rest[..<stop.lowerBound].filter { !$0.isWhitespace }
            guard let der = Data(base64Encoded: base64).map([UInt8].init), isSequence(der) else { return nil }
            certificates.append(SigningCertificate(der: der))
            rest = rest[stop.upperBound...]
        }
        return certificates
    }

    /// True for bytes that are one SEQUENCE of ASN.1 from the first to the last, as each certificate is (X.690).
    private static func isSequence(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 4, bytes[0] == 0x30, bytes[1] & 0x80 != 0 else { return false }
        let digits = Int(bytes[1] & 0x7F)
        guard (1...3).contains(digits) else { return false }
        let length = bytes[2..<(2 + digits)].reduce(0) { $0 << 8 | Int($1) }
        return bytes.count == 2 + digits + length
    }
}
