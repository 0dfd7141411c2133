import Dispatch

/// Asks many links whether their pages are there, with libcurl's multi interface: one thread, connections used again,
/// hosts treated gently (``LinkCheckSettings``), and nothing but the public internet asked (``AddressGuard``).
public struct LinkChecker: Sendable {
    private let settings: LinkCheckSettings

    public init(settings: LinkCheckSettings) { self.settings = settings }

    /// Begins to check.
    ///
    /// - Parameter urls: any texts. Of equal ones the first is checked, so there is one result for each distinct one.
    /// - Throws: ``LinkCheckError/unavailable(reason:)``.
    public func check(_ urls: [String]) throws(LinkCheckError) -> LinkCheckRun {
        guard (try? CurlLibrary.start()) != nil,
            // Room for those that rest: the next request of a link, or of its host, comes a moment later.
            let multi = CurlMulti(connections: max(settings.concurrency, 1) * 4)
        else { throw .unavailable(reason: "the transfer library could not be started") }
        let mailbox = LinkMailbox()
        let settings = settings
        DispatchQueue(label: "Fetch.LinkCheck").async {
            LinkCheckLoop(urls: urls, settings: settings, mailbox: mailbox, multi: multi).run()
        }
        return LinkCheckRun(mailbox: mailbox, multi: multi)
    }
}
