import HTTPTypes
import Hummingbird

/// The name of one request in logs and in its answer, by which a reader's complaint is found in the log.
enum RequestIdentifier {
    static let field = HTTPField.Name("X-Request-Id")
    /// Where a request's logger keeps it.
    static let logKey = "request"

    /// That of our proxy, so that both logs have the same, or a new one.
    static func of(_ request: Request, from peer: RequestPeer?) -> String {
        if let given = field.flatMap({ request.headers[$0] }), peer?.isTrusted == true, isGood(given) { return given }
        return RequestID().description
    }

    private static func isGood(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }
}
