import Files
import Foundation
import Logging
import SAMLMetadata

/// Verifies that an aggregate was signed, as a whole, with the key of one of the certificates that the settings name.
///
/// `SignatureReader` judges what the signature is of, and xmlsec1 whether it is true. Neither is enough alone: xmlsec1 is
/// content with the first signature it meets, of anything, and the reader knows no keys.
public struct SourceVerification: Sendable {
    /// Where the certificates came from.
    public let path: String
    public let certificates: [SigningCertificate]
    private let programs: SystemProgram

    /// Bytes read at once.
    private static let chunkSize = 256 << 10

    /// - Parameters:
    ///   - path: file of the certificates; any of them will do.
    ///   - environment: its `PATH` is where xmlsec1 is looked for.
    /// - Throws: ``CommandFailure`` when there is no certificate to verify with.
    public init(
        certificateFile path: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        self.path = path
        certificates = try SigningCertificate.all(in: path)
        programs = SystemProgram(environment: environment)
    }

    /// The program that knows keys.
    ///
    /// - Throws: ``CommandFailure`` when it is not installed: what cannot be verified is never taken as it is.
    func program() throws -> XMLSecurityProgram {
        guard let program = programs.find(XMLSecurityProgram.name) else {
            throw CommandFailure(
                .failed,
                "the signature of the metadata cannot be verified: there is no program '\(XMLSecurityProgram.name)'",
                hint: "Install it with 'apt install \(XMLSecurityProgram.name)'. Nothing was imported.")
        }
        return XMLSecurityProgram(path: program)
    }

    /// What keeps this from working on this machine; nil when nothing does.
    var complaint: CommandFailure? {
        do {
            _ = try program()
            return nil
        } catch {
            return CommandFailure(error)
        }
    }

    /// - Parameters:
    ///   - file: the aggregate, a file that nobody else writes to.
    ///   - certificateFile: where a certificate lies meanwhile.
    /// - Returns: the certificate whose key it was signed with.
    /// - Throws: ``CommandFailure`` with ``ExitStatus/verificationFailed`` when it was signed with none of them.
    func verify(_ file: OpenFile, certificateFile: String, logger: Logger) async throws -> SigningCertificate {
        let program = try program()
        let root = try Self.signedRoot(of: file)
        defer { try? FileName.remove(certificateFile) }
        for certificate in certificates {
            // A new file each time: nobody else may have one open by that name.
            try FileName.remove(certificateFile)
            try OpenFile(creating: certificateFile, isNew: true).write(Array(certificate.pem.utf8))
            let answer = try await program.verify(file, root: root, certificateFile: certificateFile)
            if answer.isGood { return certificate }
            logger.debug("xmlsec1 with the certificate \(certificate.fingerprint): \(answer.text)")
        }
        let them = certificates.count == 1 ? "the certificate" : "any of the \(certificates.count) certificates"
        throw Self.refusal(
            "its signature was not made with the key of \(them) in \(path), or the metadata were changed after it",
            hint: "If the publisher has a new key, get its certificate by a way that you trust and add it to the file.")
    }

    private static func signedRoot(of file: OpenFile) throws -> MetadataRoot {
        do {
            let reader = try SignatureReader()
            var offset: Int64 = 0
            while true {
                let bytes = try file.bytes(at: offset, count: chunkSize)
                if bytes.isEmpty { return try reader.finish() }
                try reader.parse(bytes)
                offset += Int64(bytes.count)
            }
        } catch let error as SignatureError {
            throw refusal("\(error)", hint: "Look whether the source is the one that the publisher signs.")
        }
    }

    private static func refusal(_ reason: String, hint: String) -> CommandFailure {
        CommandFailure(
            .verificationFailed, "the aggregate was refused: \(reason)",
            hint: "The data from before stay as they are, and --force does not change that. \(hint)")
    }
}
