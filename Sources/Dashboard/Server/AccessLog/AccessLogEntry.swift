import Hummingbird
import Operations

/// What the access log says of one request. What is in the query may be secret, and is left out.
struct AccessLogEntry: Sendable {
    private static let shortText = 200
    private static let longText = 300

    let client: String
    private(set) var identifier: String?
    private(set) var method: String?
    private(set) var path: String?
    private(set) var route: String?
    private(set) var status = 0
    /// Known before, or counted as it is sent.
    private var length = 0
    private var streamed: Counter?
    private(set) var referer: String?
    private(set) var agent: String?
    private(set) var refusal: RefusalReason?
    /// The client was gone before it had all.
    var isCut = false
    private let begin: ContinuousClock.Instant

    init(_ request: Request, from peer: RequestPeer?, identifier: String, detail: AccessLogDetail) {
        begin = .now
        client = peer?.client(request.headers) ?? "unknown"
        self.identifier = identifier
        method = request.method.rawValue
        path = request.uri.path
        guard detail == .full else { return }
        // The address of another site may hold secrets of its own.
        referer = request.headers[.referer].map { String($0.prefix { $0 != "?" && $0 != "#" }) }
        agent = request.headers[.userAgent]
    }

    /// A request that no route saw.
    init(client: String, status: Int, refusal: RefusalReason) {
        begin = .now
        self.client = client
        self.status = status
        self.refusal = refusal
    }

    /// - Parameters:
    ///   - response: its body is counted from now on where its length is not known.
    ///   - route: the pattern that was matched; nil for none.
    mutating func answered(_ response: inout Response, route: String?) {
        status = Int(response.status.code)
        self.route = route
        if method == "HEAD" { return }
        if let length = response.body.contentLength {
            self.length = length
        } else {
            let counter = Counter()
            streamed = counter
            response.body = response.body.map { bytes in
                counter.add(bytes.readableBytes)
                return bytes
            }
        }
    }

    /// One line of logfmt, without its time.
    func text(_ detail: AccessLogDetail) -> String {
        let milliseconds = (ContinuousClock.now - begin) / .milliseconds(1)
        var text = " client=\(detail == .full ? client : Self.shortened(client)) status=\(status)"
        if let refusal { return text + " refused=\(refusal.rawValue)" }
        text += " bytes=\(streamed?.value ?? length) ms=\(Self.thousandths(milliseconds))"
        for (key, value, limit) in [
            ("id", identifier, Self.shortText), ("method", method, 20), ("route", route ?? "none", Self.shortText),
            ("path", path, Self.longText), ("referer", referer, Self.shortText), ("agent", agent, Self.shortText),
        ] {
            if let value { text += " \(key)=\(LogfmtText.value(value, limit: limit))" }
        }
        return isCut ? text + " cut=yes" : text
    }

    private static func thousandths(_ number: Double) -> String {
        let whole = Int((number * 1_000).rounded())
        return "\(whole / 1_000)." + String(String(whole % 1_000 + 1_000).dropFirst())
    }

    /// Without the part that tells people apart: 192.0.2.0, 2001:db8:1::.
    private static func shortened(_ client: String) -> String {
        guard let bytes = NumericAddress.bytes(of: client).map(NumericAddress.unmapped) else { return client }
        return NumericAddress.text(of: AddressNetwork.masked(bytes, bytes.count == 4 ? 24 : 48))
    }
}
