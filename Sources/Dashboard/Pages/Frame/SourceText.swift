import Foundation

/// Where metadata came from, as everybody may know it: the host of a URL, never what may be secret in it, and no path of
/// this machine.
enum SourceText {
    static func of(_ source: String) -> String {
        guard let scheme = source.range(of: "://") else { return "a file" }
        let rest = source[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // What is before the last @ is a name and a password.
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        // What is no port is a password with a slash in it.
        let isWhole = host.wholeMatch(of: /\[[^\]]*\](:\d*)?|[^:]*(:\d*)?/) != nil
        let told = isWhole ? host : host.prefix { $0 != ":" }
        return told.isEmpty ? "a file" : ShortText.of(String(told), limit: 200)
    }
}
