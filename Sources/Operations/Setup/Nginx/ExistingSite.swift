import Files

/// What a web site that was written before says, so that writing it again without those options takes nothing away.
public struct ExistingSite: Sendable, Equatable {
    public var names: [ServerName]
    public var certificate: SiteCertificate?

    /// Nil for a file that is not there, or is no web site.
    public init?(path: String) {
        guard let bytes = try? OpenFile(reading: path).readAll(limit: 1 << 20) else { return nil }
        self.init(text: String(decoding: bytes, as: UTF8.self))
    }

    public init?(text: String) {
        func value(_ directive: String) -> Substring? {
            for line in text.split(whereSeparator: \.isNewline) {
                let words = line.drop { $0 == " " }
                guard words.hasPrefix("\(directive) "), let end = words.firstIndex(of: ";") else { continue }
                return words[..<end].dropFirst(directive.count + 1)
            }
            return nil
        }
        guard let names = value("server_name")?.split(separator: " ").compactMap({ try? ServerName(String($0)) }),
            !names.isEmpty
        else { return nil }
        self.names = names
        if let certificate = value("ssl_certificate"), let key = value("ssl_certificate_key") {
            self.certificate = SiteCertificate(certificate: String(certificate), key: String(key))
        }
    }
}
