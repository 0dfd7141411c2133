/// Where to go on after the sign-in: an address of our own, never somebody else's.
enum LocalPath {
    private static let fallback = "/config"

    /// `text` when it is a path here, else the configuration page. Browsers take `//evil` and `/\evil` for another host
    /// and leave tabs and line ends out before they look, so only characters of RFC 3986 pass.
    static func checked(_ text: String?) -> String {
        guard let text, text.count <= 2_048, text.wholeMatch(of: /\/(?!\/)[A-Za-z0-9\-._~!$&'()*+,;=:@%\/?]*/) != nil
        else { return fallback }
        return text
    }
}
