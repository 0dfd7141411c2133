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
        return ShortText.of(String(host), limit: 200)
    }
}
