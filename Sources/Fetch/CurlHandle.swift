internal import CCurl

/// One libcurl easy handle with everything it needs to outlive it. Stays on the thread of its transfer.
final class CurlHandle {
    /// For ``CurlMulti``, which runs many of them.
    let handle: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private var firstFailure = CURLE_OK

    init?() {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        note(ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText))
    }

    deinit {
        ccurl_close(handle)
        for list in lists { curl_slist_free_all(list) }
        errorText.deallocate()
    }

    func set(_ option: CURLoption, _ value: Int) { note(ccurl_set_long(handle, option, value)) }

    func set(_ option: CURLoption, _ value: String) { note(ccurl_set_string(handle, option, value)) }

    /// Adds request fields, each a line such as `Name: value`.
    func setRequestFields(_ lines: [String]) { set(CURLOPT_HTTPHEADER, list: lines) }

    /// Sets a list of lines in place of the one before.
    func set(_ option: CURLoption, list lines: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = curl_slist_append(list, line) else {
                curl_slist_free_all(list)
                return note(CURLE_OUT_OF_MEMORY)
            }
            list = longer
        }
        // libcurl does not copy lists, and may look at the one before until it has the new one.
        if let list { lists.append(list) }
        note(ccurl_set_pointer(handle, option, list))
    }

    func allowOnlyHTTP() { note(ccurl_allow_only_http(handle)) }

    func preferHTTP2() { note(ccurl_prefer_http2(handle)) }

    /// Speaks HTTP/1.1 only.
    func useHTTP1() { set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)) }

    func leaveSlowLookups() { note(ccurl_leave_slow_lookups(handle)) }

    /// Runs the transfer on the calling thread until its end.
    func perform(reportingTo context: TransferContext) -> CURLcode {
        let pointer = Unmanaged.passUnretained(context).toOpaque()
        note(ccurl_set_write_function(handle, TransferCallbacks.write, pointer))
        note(ccurl_set_header_function(handle, TransferCallbacks.header, pointer))
        note(ccurl_set_progress_function(handle, TransferCallbacks.progress, pointer))
        return withExtendedLifetime(context) { perform() }
    }

    /// Runs the transfer on the calling thread until its end and keeps its body in memory.
    func perform(keepingIn body: ProbeBody) -> CURLcode {
        note(ccurl_set_write_function(handle, ProbeBody.write, Unmanaged.passUnretained(body).toOpaque()))
        return withExtendedLifetime(body) { perform() }
    }

    /// Whether every option was taken. A handle of which one was not must not be run.
    var isSetUp: Bool { firstFailure == CURLE_OK }

    /// Reports to a transfer of a link, which must live as long as the handle.
    func report(to transfer: LinkTransfer) {
        let pointer = Unmanaged.passUnretained(transfer).toOpaque()
        note(ccurl_set_write_function(handle, LinkTransferCallbacks.write, pointer))
        note(ccurl_set_header_function(handle, LinkTransferCallbacks.header, pointer))
        note(ccurl_set_socket_function(handle, LinkTransferCallbacks.openSocket, pointer))
    }

    /// A handle that could not be set up as asked is not run at all: a limit or restriction would silently be missing.
    private func perform() -> CURLcode {
        isSetUp ? ccurl_perform(handle) : CURLE_FAILED_INIT
    }

    /// A number that libcurl keeps as `long`, such as the status of the answer.
    func longNumber(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_get_long(handle, info, &value) == CURLE_OK ? value : 0
    }

    /// What libcurl tells of the server's own certificate: lines such as `Expire date:Nov 23 12:00:00 2026 GMT`.
    var certificateLines: [String] {
        var lines: [String] = []
        var entry = ccurl_get_first_certificate(handle)
        while let current = entry {
            if let data = current.pointee.data { lines.append(String(cString: data)) }
            entry = UnsafePointer(current.pointee.next)
        }
        return lines
    }

    func number(_ info: CURLINFO) -> Int64 {
        var value: curl_off_t = 0
        guard ccurl_get_offset(handle, info, &value) == CURLE_OK else { return 0 }
        return Int64(value)
    }

    func text(_ info: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        guard ccurl_get_string(handle, info, &value) == CURLE_OK, let value else { return nil }
        return String(cString: value)
    }

    /// What libcurl says about the failure, in its most precise words.
    func failureText(_ code: CURLcode) -> String {
        // OpenSSL's part of the text can end in a space.
        let words = String(cString: errorText).split(whereSeparator: \.isWhitespace)
        guard words.isEmpty else { return words.joined(separator: " ") }
        return Self.text(of: isSetUp ? code : firstFailure)
    }

    static func text(of code: CURLcode) -> String {
        guard let text = curl_easy_strerror(code) else { return "libcurl error \(code.rawValue)" }
        return String(cString: text)
    }

    private func note(_ result: CURLcode) {
        if firstFailure == CURLE_OK { firstFailure = result }
    }
}
