import Compression
import Crypto
import Hummingbird
import Operations
import Store

/// A file that is made piece by piece while the client takes it: no body is ever held as a whole, and none is kept. What
/// names it is made of the data and the address, so that a client that has it already costs nothing.
struct StreamedFile: Sendable {
    /// What it is saved as.
    let name: String
    let contentType: String
    /// See ``tag(_:of:version:)``.
    let tag: String
    /// When what it tells changed, UTC seconds.
    let modified: Int64
    /// Fields of requests that it depends on beside `Accept-Encoding`.
    var vary: [String] = []
    let pieceCount: Int
    let piece: @Sendable (Int) async throws -> [UInt8]

    /// The same for the same file, on every server and after every restart; another one after a change of the data or of
    /// the program.
    static func tag(_ address: String, of data: DashboardData, version: String) -> String {
        // What is told of the past depends on how far it goes back.
        let past = [data.snapshots.count, Int(data.snapshots.last?.time ?? 0)].map(String.init)
        let text = ([version, data.digest] + past + [address]).joined(separator: "\n")
        return Hexadecimal.text(SHA256.hash(data: Array(text.utf8)).prefix(12).map { $0 })
    }

    func response(to request: Request) -> Response {
        let isCompressed = RenderedPage.isCompressed(for: request)
        let entityTag = isCompressed ? "\"\(tag)-gzip\"" : "\"\(tag)\""
        var headers: HTTPFields = [
            .cacheControl: "no-cache", .eTag: entityTag, .lastModified: DateHeader.text(Int(modified)),
            .vary: (vary + ["Accept-Encoding"]).joined(separator: ", "),
        ]
        if request.has(entityTag, modified: modified) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = contentType
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        if isCompressed { headers[.contentEncoding] = "gzip" }
        // No length: that is known only when all is made.
        return Response(status: .ok, headers: headers, body: body(isCompressed: isCompressed))
    }

    /// Sends the next piece only when the client has taken what was sent before. What fails on the way ends the
    /// connection before the end of the body, so that nobody takes a part for the whole.
    func body(isCompressed: Bool) -> ResponseBody {
        ResponseBody { writer in
            let gzip = isCompressed ? try GzipWriter() : nil
            for number in 0..<pieceCount {
                let piece = try await piece(number)
                let bytes = try gzip?.pack(piece, isLast: number == pieceCount - 1) ?? piece
                if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
                // A fast client would keep this thread to itself otherwise.
                await Task.yield()
            }
            try await writer.finish(nil)
        }
    }
}
