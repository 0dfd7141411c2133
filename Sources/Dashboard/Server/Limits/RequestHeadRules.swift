import NIOHTTP1

/// What the head of a request must be beyond what NIO's parser asks of it.
enum RequestHeadRules {
    /// - Returns: why it is refused; nil when it is good.
    static func refusal(of head: HTTPRequestHead, _ limits: RequestLimits) -> RefusalReason? {
        guard head.uri.utf8.count <= limits.target else { return .targetLength }
        return refusal(ofFields: head, limits) ?? refusal(ofTarget: head)
    }

    private static func refusal(ofFields head: HTTPRequestHead, _ limits: RequestLimits) -> RefusalReason? {
        var size = head.uri.utf8.count + 16
        var hosts = 0
        var lengths = 0
        var codings = 0
        for (name, value) in head.headers {
            // Colon, space and line end.
            size += name.utf8.count + value.utf8.count + 4
            switch name.utf8.count {
            case 4 where isName(name, "host"):
                hosts += 1
                guard isHost(value) else { return .host }
            case 14 where isName(name, "content-length"):
                lengths += 1
                guard !value.isEmpty, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return .framing }
            case 17 where isName(name, "transfer-encoding"):
                codings += 1
                guard isName(value, "chunked") else { return .framing }
            default: break
            }
        }
        guard size <= limits.head else { return .headerSize }
        let isOld = head.version == .http1_0
        guard hosts == 1 || hosts == 0 && isOld else { return .host }
        guard lengths + codings <= 1, codings == 0 || !isOld else { return .framing }
        return nil
    }

    /// Name or address, and maybe a port: no character that would end it in an address (RFC 3986, section 3.2).
    private static func isHost(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 300 else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0...0x20, 0x7f...: false
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: ","),
                UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
                false
            default: true
            }
        }
    }

    private static func refusal(ofTarget head: HTTPRequestHead) -> RefusalReason? {
        if head.method == .CONNECT { return nil }
        var target = head.uri[...]
        if target.utf8.first != UInt8(ascii: "/") {
            if target == "*" { return head.method == .OPTIONS ? nil : .syntax }
            guard let rest = behindAuthority(head) else { return .syntax }
            target = rest
        }
        return refusal(ofPath: target.utf8)
    }

    /// The path of an address that is written out. Its authority goes before `Host` (RFC 9112, section 3.2.2), so they
    /// must be the same.
    private static func behindAuthority(_ head: HTTPRequestHead) -> Substring? {
        for scheme in ["http://", "https://"] where head.uri.lowercased().hasPrefix(scheme) {
            let address = head.uri.dropFirst(scheme.count)
            let authority = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            guard authority.lowercased() == head.headers.first(name: "Host")?.lowercased() else { return nil }
            return address.dropFirst(authority.count)
        }
        return nil
    }

    private static func refusal(ofPath path: Substring.UTF8View) -> RefusalReason? {
        var bytes = path.makeIterator()
        while let byte = bytes.next(), byte != UInt8(ascii: "?") {
            if byte < 0x20 || byte == 0x7f { return .control }
            guard byte == UInt8(ascii: "%") else { continue }
            guard let high = bytes.next().flatMap(digit), let low = bytes.next().flatMap(digit) else { return .escape }
            let decoded = high << 4 | low
            if decoded < 0x20 || decoded == 0x7f { return .control }
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }

    /// - Parameter name: in small letters.
    private static func isName(_ text: String, _ name: StaticString) -> Bool {
        name.withUTF8Buffer { buffer in
            text.utf8.count == buffer.count
                && zip(text.utf8, buffer).allSatisfy { ($0 | ((0x41...0x5a).contains($0) ? 0x20 : 0)) == $1 }
        }
    }
}
