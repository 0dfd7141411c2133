/// What came of asking for a link. The raw values are for records and files, and never change.
public enum LinkKind: String, Sendable, Codable, CaseIterable {
    /// The page is there.
    case ok
    /// The page is there, at another address that the first one leads to.
    case redirected
    /// The server says there is no such page: status 404 or 410.
    case notFound = "not-found"
    /// Another status from 400 to 499.
    case clientError = "client-error"
    /// A status from 500 on, or an answer that no browser understands either.
    case serverError = "server-error"
    /// No secure connection, above all: the certificate is not good.
    case tls
    /// The name could not be looked up.
    case dns
    /// No connection, or one that was broken off before an answer.
    case refused
    /// No answer in time.
    case timeout
    /// More redirects in a row than are followed.
    case tooManyRedirects = "too-many-redirects"
    /// The address, or one that it leads to, is in a network or at a port that link checks keep out of.
    case forbiddenAddress = "forbidden-address"
    /// No address of a web page, or one with a user name in it; also when a redirect leads there.
    case badURL = "bad-url"
    /// A protection against programs answered in place of the page: nothing can be said of the link.
    case protected

    /// Whether the page was there.
    public var isGood: Bool { self == .ok || self == .redirected }

    /// Whether a reader of the page would find nothing. Neither good nor broken is what is protected.
    public var isBroken: Bool { !isGood && self != .protected }
}
