import Quality

/// Which addresses of metadata are links on public pages.
enum PublicLink {
    /// True for http and https without a person's address in it.
    static func isGood(_ url: String) -> Bool {
        WebAddress.isUsable(url) && PersonalAddress.masked(url) == url
    }
}
