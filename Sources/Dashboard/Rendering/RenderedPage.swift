import Compression
import Crypto
import Glibc
import Hummingbird
import Store

/// A finished answer: its bytes, and the tag that names them. It is compressed when somebody asks for that.
struct RenderedPage: Sendable {
    let status: HTTPResponse.Status
    let contentType: String
    let cacheControl: String
    private var body: ByteBuffer
    private var compressed: ByteBuffer?
    private let tag: String
    /// When what it shows changed, UTC seconds; nil where that is not known.
    private let lastModified: Int64?
    /// Fields of its own, beside those of every page.
    private let fields: HTTPFields

    /// Smaller ones gain nothing: they fit into one packet as they are.
    private static let smallestCompressed = 1_024

    /// - Parameters:
    ///   - cacheControl: what caches may do; by default they must ask each time, which costs a 304.
    ///   - lastModified: when what it shows changed, UTC seconds.
    ///   - fields: of its own; what it varies with beside the encoding is among them.
    init(
        status: HTTPResponse.Status = .ok, contentType: String, cacheControl: String = "no-cache", body: [UInt8],
        lastModified: Int64? = nil, fields: HTTPFields = [:]
    ) {
        self.status = status
        self.contentType = contentType
        self.cacheControl = cacheControl
        self.lastModified = lastModified
        self.fields = fields
        self.body = ByteBuffer(bytes: body)
        // The same bytes have the same tag on every server and after every restart.
        tag = Hexadecimal.text(Array(SHA256.hash(data: body).prefix(12)))
    }

    static func html(_ text: String, status: HTTPResponse.Status = .ok) -> RenderedPage {
        RenderedPage(status: status, contentType: "text/html; charset=utf-8", body: Array(text.utf8))
    }

    /// Bytes this page occupies in a cache. A buffer takes the next power of two.
    var size: Int { body.storageCapacity + (compressed?.storageCapacity ?? 0) }

    /// The page as far as clients need it that accept gzip, or do not: a cache that keeps one form of each page has room
    /// for many more.
    func form(compressed isCompressed: Bool) -> RenderedPage {
        guard isCompressed else { return self }
        var form = compressedAhead()
        if form.compressed != nil { form.body = ByteBuffer() }
        return form
    }

    /// The same in both forms, for what is sent again and again.
    func compressedAhead() -> RenderedPage {
        var page = self
        if isLong { page.compressed = compressedBody() }
        return page
    }

    private var isLong: Bool { compressed != nil || body.readableBytes >= Self.smallestCompressed }

    private func compressedBody() -> ByteBuffer? {
        compressed ?? Gzip.compressed(Array(body.readableBytesView)).map { ByteBuffer(bytes: $0) }
    }

    /// True for a client that would take the compressed form.
    static func isCompressed(for request: Request) -> Bool {
        request.headers[.acceptEncoding].map(acceptsGzip) == true
    }

    /// The answer to `request`: compressed where that is accepted, 304 where the client has it (RFC 9110, section 13).
    func response(to request: Request) -> Response {
        let isCompressed = isLong && Self.isCompressed(for: request)
        let entityTag = isCompressed ? "\"\(tag)-gzip\"" : "\"\(tag)\""
        var headers = fields
        headers[.contentType] = contentType
        headers[.cacheControl] = cacheControl
        headers[.eTag] = entityTag
        headers[.vary] = [fields[.vary], "Accept-Encoding"].compactMap(\.self).joined(separator: ", ")
        headers[.lastModified] = lastModified.map { DateHeader.text(time_t($0)) }
        if status == .ok, request.has(entityTag, modified: lastModified) {
            headers[.contentType] = nil
            return Response(status: .notModified, headers: headers)
        }
        let encoded = isCompressed ? compressedBody() : nil
        if encoded != nil { headers[.contentEncoding] = "gzip" }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: encoded ?? body))
    }

    /// Whether an `If-None-Match` names a tag.
    static func matches(_ known: String, _ entityTag: String) -> Bool {
        known.split(separator: ",").contains { candidate in
            let name = candidate.trimmingPrefix(while: { $0 == " " })
            let strong = name.hasPrefix("W/") ? name.dropFirst(2) : name
            return strong == "*" || strong.prefix(while: { $0 != " " }) == entityTag
        }
    }

    /// `q=0`, `q=0.0` and so on: not wanted.
    private static func isZeroWeight(_ parameter: String) -> Bool {
        parameter.hasPrefix("q=0") && !parameter.contains { ("1"..."9").contains($0) }
    }

    private static func acceptsGzip(_ header: String) -> Bool {
        header.split(separator: ",").contains { coding in
            let parts = coding.split(separator: ";").map { $0.filter { $0 != " " }.lowercased() }
            guard parts.first == "gzip" || parts.first == "*" else { return false }
            return !parts.dropFirst().contains(where: isZeroWeight)
        }
    }
}
