/// What a page itself says about its character encoding: `<meta charset>`, `<meta http-equiv>` or an XML declaration.
enum EncodingDeclaration {
    /// Bytes of a page in which browsers look.
    private static let reach = 1_024

    /// The first label among the first 1,024 bytes; nil without one.
    static func label(in bytes: [UInt8]) -> String? {
        let start = Array(bytes.prefix(reach))
        if start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) {
            let declaration = String(decoding: start[..<end], as: UTF8.self)
            if let label = value(of: "encoding", in: declaration) { return label }
        }
        var tokenizer = HTMLTokenizer(start)
        while let token = tokenizer.next() {
            guard case .start(let tag) = token, tag.name == "meta" else { continue }
            if let charset = tag["charset"], !charset.isEmpty { return charset }
            if tag["http-equiv"]?.lowercased() == "content-type", let content = tag["content"],
                let charset = value(of: "charset", in: content)
            {
                return charset
            }
        }
        return nil
    }

    /// What follows `name` and an equals sign, without quotes.
    private static func value(of name: String, in text: String) -> String? {
        let text = text.lowercased()
        guard let found = text.firstRange(of: name + "=") else { return nil }
        let rest = text[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        let label = rest.prefix { !"\"'; ?>".contains($0) }
        return label.isEmpty ? nil : String(label)
    }
}
