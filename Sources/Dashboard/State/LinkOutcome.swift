/// What came of asking for a link, in the words of the link checks.
enum LinkOutcome: String, CaseIterable, Sendable {
    case ok
    case redirected
    case notFound = "not-found"
    case clientError = "client-error"
    case serverError = "server-error"
    case tls
    case dns
    case refused
    case timeout
    case tooManyRedirects = "too-many-redirects"
    case forbiddenAddress = "forbidden-address"
    case badURL = "bad-url"
    /// A protection against programs answered in place of the page: neither good nor broken.
    case protected
    /// A word that this version does not know.
    case other

    /// A phrase for lists.
    var text: String {
        switch self {
        case .ok: "opens"
        case .redirected: "opens at another address"
        case .notFound: "not found"
        case .clientError: "refused by the server"
        case .serverError: "error of the server"
        case .tls: "no secure connection"
        case .dns: "unknown host name"
        case .refused: "no connection"
        case .timeout: "no answer in time"
        case .tooManyRedirects: "too many redirects"
        case .forbiddenAddress: "not a public address"
        case .badURL: "not a web address"
        case .protected: "protected against programs"
        case .other: "another outcome"
        }
    }

    /// What those who run the entity can do; nil where nothing is to be done.
    var advice: String? {
        switch self {
        case .ok, .protected, .other: nil
        case .redirected: "Name the address that it leads to, as long as that is meant to last."
        case .notFound: "Put the page back, or name the address that it has now."
        case .clientError: "Let everybody read the page, without signing in."
        case .serverError: "Look at the log of the web server: it fails when the page is asked for."
        case .tls: "Renew the server's certificate, and have the server send all of its chain."
        case .dns: "Correct the host's name in the address, or in the DNS."
        case .refused, .timeout: "See to it that the web server runs and that everybody can reach it."
        case .tooManyRedirects: "Name the address of the page itself, and end the redirects that lead in a circle."
        case .forbiddenAddress: "Name an address that can be opened from everywhere, at a usual port."
        case .badURL: "Give the whole address, with https:// and the host's name, and no user name in it."
        }
    }
}
