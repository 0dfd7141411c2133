internal import CCurl

/// Judges a finished attempt from libcurl's result and what the callbacks recorded.
struct TransferVerdict {
    let transfer: Transfer
    let handle: CurlHandle
    let context: TransferContext
    let code: CURLcode

    var outcome: TransferOutcome {
        switch context.stop {
        case .cancelled: .cancelled
        case .refusedStatus: refusal
        case .tooLarge: .failed(.tooLarge(url: url, limit: transfer.limits.maximumSize), retryAfter: nil)
        case .storing(let number): .failed(.storing(errno: number), retryAfter: nil)
        case nil: code == CURLE_OK ? answer : .failed(libraryError, retryAfter: nil)
        }
    }

    private var url: String { transfer.request.displayedURL }

    private var answer: TransferOutcome {
        if context.head.status == 304 {
            guard transfer.request.isConditional else {
                return .failed(.unexpectedNotModified(url: url), retryAfter: nil)
            }
            return .answered(.notModified)
        }
        guard context.head.bringsFile else { return refusal }
        let download = Download(
            effectiveURL: handle.text(CURLINFO_EFFECTIVE_URL).map(DisplayedURL.text(of:)) ?? url,
            validators: context.head.validators,
            size: context.received,
            transferred: handle.number(CURLINFO_SIZE_DOWNLOAD_T),
            status: context.head.status)
        return .answered(.complete(download))
    }

    private var refusal: TransferOutcome {
        // libcurl reads both forms of Retry-After, seconds and date, and gives seconds from now; zero means none.
        let seconds = handle.number(CURLINFO_RETRY_AFTER)
        let error = DownloadError.status(context.head.status, url: url, attempts: transfer.attempt)
        return .failed(error, retryAfter: seconds > 0 ? .seconds(seconds) : nil)
    }

    private var libraryError: DownloadError {
        let text = handle.failureText(code)
        switch code {
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT:
            if let target = refusedTarget {
                return .unsupportedRedirect(url: url, target: String(DisplayedURL.text(of: target).prefix(1000)))
            }
            // libcurl also calls an answer without a status line an unsupported protocol, HTTP/0.9.
            return code == CURLE_URL_MALFORMAT ? .unsupportedURL(url) : .invalidResponse(url: url, reason: text)
        case CURLE_TOO_MANY_REDIRECTS:
            return .tooManyRedirects(url: url, limit: max(transfer.limits.maximumRedirects, 0))
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_CRL_BADFILE, CURLE_SSL_INVALIDCERTSTATUS:
            return .untrusted(url: url, reason: text)
        case CURLE_FAILED_INIT, CURLE_OUT_OF_MEMORY, CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION:
            return .unavailable(reason: text)
        default:
            guard let reason = ConnectionFailure.plainWords(for: code) else {
                return .invalidResponse(url: url, reason: text)
            }
            return .unreachable(url: url, reason: "\(reason) (\(text))", attempts: transfer.attempt)
        }
    }

    /// Where the last answer redirected to, unless that is an address libcurl would have followed.
    private var refusedTarget: String? {
        guard (300...399).contains(context.head.status), let target = context.head.location else { return nil }
        guard code == CURLE_UNSUPPORTED_PROTOCOL else { return target }
        let scheme = target.prefix { $0 != ":" && $0 != "/" }.lowercased()
        return target.hasPrefix("/") || scheme == "http" || scheme == "https" ? nil : target
    }
}
