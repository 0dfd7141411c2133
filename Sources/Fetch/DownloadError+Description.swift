#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension DownloadError: CustomStringConvertible {
    /// One sentence in plain words: what happened and where.
    public var description: String {
        // Parts of it were chosen by a server and may reach a terminal.
        String(String.UnicodeScalarView(sentence.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }

    private var sentence: String {
        switch self {
        case .unsupportedURL(let url):
            "The address \(url) is not an http or https address."
        case .unsupportedRedirect(let url, let target):
            "\(url) redirects to \(target), which is not an http or https address; the redirect was refused."
        case .tooManyRedirects(let url, let limit):
            "\(url) redirects more than \(limit) times in a row."
        case .unreachable(let url, let reason, let attempts):
            "Could not fetch \(url) after \(Self.counted(attempts)): \(reason)."
        case .untrusted(let url, let reason):
            "The certificate of \(url) could not be verified: \(reason)."
        case .status(let status, let url, let attempts):
            "The server answered with status \(status) for \(url) after \(Self.counted(attempts))."
        case .unexpectedNotModified(let url):
            "The server answered \"not modified\" (status 304) for \(url) although no condition was sent."
        case .invalidResponse(let url, let reason):
            "The server's answer for \(url) cannot be used: \(reason)."
        case .tooLarge(let url, let limit):
            "The file at \(url) is larger than the limit of \(limit) bytes."
        case .storing(let number):
            "The downloaded file could not be written: \(Self.systemText(number))."
        case .unavailable(let reason):
            "Downloads are not possible: \(reason)."
        }
    }

    private static func counted(_ attempts: Int) -> String {
        attempts == 1 ? "1 attempt" : "\(attempts) attempts"
    }

    private static func systemText(_ number: Int32) -> String {
        guard let text = strerror(number) else { return "system error \(number)" }
        return String(cString: text)
    }
}
