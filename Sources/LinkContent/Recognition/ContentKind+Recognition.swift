extension ContentKind {
    /// What `body` is: by its first bytes where they leave no doubt, else by what the server says. A page that is sent
    /// as PDF is a page, and a PDF that is sent as a page is a PDF.
    init(of body: [UInt8], type: MediaType) {
        // Nothing at all is an empty page, whatever it was to be.
        if body.isEmpty {
            self = .page
        } else if let certain = Self(signatureOf: body, type: type) {
            self = certain
        } else {
            self = Self(named: type.essence, body: body)
        }
    }

    /// Nil when the first bytes are no known signature.
    private init?(signatureOf body: [UInt8], type: MediaType) {
        // Readers of PDF look for it in the first kilobyte; what stands before it is as a rule a mark or a blank.
        let start = body.prefix(16)
        if start.indices.contains(where: { body[$0...].starts(with: "%PDF-".utf8) }) {
            self = .pdf
        } else if Self.images.contains(where: { body.starts(with: $0) }) {
            self = .image
        } else if Self.oldOffice.contains(where: { body.starts(with: $0) }) {
            self = .document
        } else if body.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = Self.isDocument(type.essence) ? .document : .other
        } else if body.starts(with: [0x1F, 0x8B]) {
            self = .other
        } else {
            return nil
        }
    }

    private init(named essence: String, body: [UInt8]) {
        self =
            switch essence {
            case "text/html", "application/xhtml+xml": .page
            case "", "application/octet-stream", "unknown/unknown", "*/*": Self.looksLikePage(body) ? .page : .other
            case "text/xml", "application/xml", "application/pdf": Self.looksLikePage(body) ? .page : .other
            case _ where essence.hasPrefix("text/"): .plainText
            case _ where essence.hasPrefix("image/"): .image
            case _ where Self.isDocument(essence): .document
            default: .other
            }
    }

    /// PNG, GIF, JPEG; WebP is known by its name.
    private static let images: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], Array("GIF87a".utf8), Array("GIF89a".utf8), [0xFF, 0xD8, 0xFF],
    ]

    /// Compound files, and rich text.
    private static let oldOffice: [[UInt8]] = [
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Array(#"{\rtf"#.utf8),
    ]

    private static func isDocument(_ essence: String) -> Bool {
        essence == "application/msword" || essence == "application/rtf" || essence == "text/rtf"
            || essence.hasPrefix("application/vnd.openxmlformats-officedocument.wordprocessingml")
            || essence.hasPrefix("application/vnd.oasis.opendocument.text")
            || essence.hasPrefix("application/vnd.ms-word")
    }

    /// True when one of the elements that pages begin with stands near the beginning.
    private static func looksLikePage(_ body: [UInt8]) -> Bool {
        // NULs are those of UTF-16.
        let start = body.prefix(1_024).filter { $0 != 0 }.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        let text = String(decoding: start, as: UTF8.self)
        return ["<!doctype html", "<html", "<head", "<body", "<title", "<h1", "<p>", "<div"].contains {
            text.contains($0)
        }
    }
}
