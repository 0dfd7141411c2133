internal import CCurl
import Glibc

/// The requests of one link, one after the other. They share a handle, and so the cookies that some sites set before
/// they lead to the page. Used by the thread of the check only.
final class LinkTransfer {
    let handle: CurlHandle
    private let settings: LinkCheckSettings
    /// `nil` with a proxy: the only connections are those to the proxy.
    private let addressGuard: AddressGuard?

    private var head = ResponseHead()
    private var body: [UInt8] = []
    private var bodyIsCut = false
    /// Why an address of the last connection was refused.
    private var refusal: String?
    /// Whether another address was not.
    private var isAdmitted = false
    /// The `errno` with which this machine made no socket: no fault of the link.
    private var lackOfSockets: Int32?

    init?(settings: LinkCheckSettings) {
        guard let handle = CurlHandle() else { return nil }
        self.handle = handle
        self.settings = settings
        addressGuard = settings.proxy == nil ? AddressGuard(allowed: settings.allowedNetworks) : nil
        configure()
    }

    /// - Parameters:
    ///   - time: the longest it may take.
    ///   - addresses: those of the host, where they were looked up beforehand.
    func prepare(_ target: LinkURL, method: LinkMethod, time: Duration, addresses: [IPAddress]) {
        head = ResponseHead()
        body = []
        bodyIsCut = false
        refusal = nil
        isAdmitted = false
        lackOfSockets = nil
        handle.set(CURLOPT_URL, target.text)
        handle.set(method == .head ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1)
        handle.set(CURLOPT_CONNECTTIMEOUT_MS, min(settings.connectTimeout, time).wholeMilliseconds)
        handle.set(CURLOPT_TIMEOUT_MS, time.wholeMilliseconds)
        let written = addresses.map { $0.isIPv4 ? $0.description : "[\($0)]" }
        guard !written.isEmpty else { return }
        if settings.proxy == nil {
            // An address written as such needs no look-up.
            guard IPAddress(target.name) == nil else { return }
            handle.set(CURLOPT_RESOLVE, list: ["\(target.name):\(target.port):\(written.joined(separator: ","))"])
        } else {
            handle.set(CURLOPT_CONNECT_TO, list: ["::\(written[0]):\(target.port)"])
        }
    }

    func answer(_ code: CURLcode) -> LinkAnswer {
        let seconds = handle.number(CURLINFO_RETRY_AFTER)
        return LinkAnswer(
            head: head, body: body, bodyIsCut: bodyIsCut || code != CURLE_OK, failure: failure(code),
            duration: .microseconds(handle.number(CURLINFO_TOTAL_TIME_T)),
            retryAfter: seconds > 0 ? .seconds(seconds) : nil)
    }

    func receiveHeaderLine(_ line: UnsafeRawBufferPointer) { head.read(line) }

    func receiveBody(_ part: UnsafeRawBufferPointer) -> Bool {
        let room = settings.maximumBody - body.count
        body += part.prefix(max(room, 0))
        bodyIsCut = bodyIsCut || part.count > room
        return !bodyIsCut
    }

    /// Makes the socket of a connection, if the address it is for may be asked. libcurl asks for each address it tries,
    /// whatever name, redirect or look-up brought it there; a connection that is used again was judged when it was
    /// made, by the same guard, because no two checks share connections.
    func openSocket(for address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        // The address is longer than the structure says it is, so it must be read where it lies.
        let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 16
        let place = UnsafeRawPointer(address) + offset
        if let addressGuard {
            let reason =
                IPAddress(place).map { addressGuard.refusal(of: $0) } ?? "The connection is not one of the internet"
            guard reason == nil else {
                refusal = reason
                return CURL_SOCKET_BAD
            }
        }
        isAdmitted = true
        let kind = address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.pointee.family, kind, address.pointee.protocol)
        if descriptor < 0, errno != EAFNOSUPPORT { lackOfSockets = errno }
        return descriptor
    }

    private func configure() {
        handle.allowOnlyHTTP()
        // libcurl lets an HTTP/2 server send 32 MB before we can say that 100 KB are enough.
        handle.useHTTP1()
        handle.set(CURLOPT_USERAGENT, settings.userAgent)
        handle.setRequestFields(["Accept: text/html, application/xhtml+xml, application/pdf, */*;q=0.8"])
        // The empty text stands for every encoding this libcurl can decode.
        handle.set(CURLOPT_ACCEPT_ENCODING, "")
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        // The empty text reads no file, and keeps cookies in memory.
        handle.set(CURLOPT_COOKIEFILE, "")
        handle.set(CURLOPT_NOSIGNAL, 1)
        handle.leaveSlowLookups()
        // Both are set whatever they are: libcurl asks the environment for what is not.
        handle.set(CURLOPT_PROXY, settings.proxy ?? "")
        handle.set(CURLOPT_NOPROXY, settings.proxy == nil ? "*" : "")
        handle.set(CURLOPT_HTTPPROXYTUNNEL, settings.proxy == nil ? 0 : 1)
        // A proxy's own answer to CONNECT is not the answer of the server.
        handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if let authorities = settings.authorities { handle.set(CURLOPT_CAINFO, authorities) }
        handle.report(to: self)
    }

    private func failure(_ code: CURLcode) -> LinkFailure? {
        // An answer counts as soon as its head is whole. What the connection does then only cuts the page: many servers
        // end it in a way that browsers overlook.
        if code == CURLE_OK || (head.isComplete && head.status >= 200) { return nil }
        if let lackOfSockets {
            var failure = LinkFailure(
                kind: .serverError, message: "This machine can make no connection (error \(lackOfSockets)).")
            failure.endsCheck = true
            return failure
        }
        if let refusal, !isAdmitted { return LinkFailure(kind: .forbiddenAddress, message: "\(refusal).") }
        return LinkFailure(
            code, text: handle.failureText(code), isConnected: handle.number(CURLINFO_PRETRANSFER_TIME_T) > 0,
            proxyStatus: settings.proxy == nil ? nil : handle.longNumber(CURLINFO_HTTP_CONNECTCODE))
    }
}
