/// What is asked of the server, checked once before the first attempt.
struct DownloadRequest: Sendable {
    let url: String
    let displayedURL: String
    let userAgent: String
    let conditionFields: [String]

    /// - Throws: ``DownloadError/unsupportedURL(_:)`` when `url` has another scheme, no host, or characters that
    ///   cannot stand in an address.
    init(url: String, userAgent: String, validators: Validators?) throws {
        let displayedURL = DisplayedURL.text(of: url)
        let lowercased = url.lowercased()
        let scheme = ["http://", "https://"].first { lowercased.hasPrefix($0) }
        // libcurl would cut the text at a zero byte and guess a scheme where none is given.
        guard let scheme, url.utf8.count > scheme.utf8.count, url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw DownloadError.unsupportedURL(displayedURL)
        }
        self.url = url
        self.displayedURL = displayedURL
        self.userAgent = Validators.plainFieldValue(of: userAgent)
        self.conditionFields = validators?.requestFields ?? []
    }

    var isConditional: Bool { !conditionFields.isEmpty }
}
