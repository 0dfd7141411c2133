/// That the source of an import was verified, as the record of the import says it.
public struct VerifiedSignature: Sendable, Equatable {
    /// SHA-256 of the certificate, see ``SigningCertificate/fingerprint``.
    public var fingerprint: String

    private static let beginning = "the signature was verified with the certificate "

    public init(fingerprint: String) {
        self.fingerprint = fingerprint
    }

    /// - Parameter message: what the record of an import says; nil where it says nothing.
    public init?(recorded message: String?) {
        guard let message, message.hasPrefix(Self.beginning) else { return nil }
        fingerprint = String(message.dropFirst(Self.beginning.count))
    }

    /// For the record of an import.
    var message: String { Self.beginning + fingerprint }
}
