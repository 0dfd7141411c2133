import Crypto
import Store

/// The stylesheet, under a name that changes with its contents, so that it may be cached for ever.
enum StylesheetAsset {
    static let path = "/assets/dashboard-\(version).css"

    static let page = RenderedPage(
        contentType: "text/css; charset=utf-8", cacheControl: "public, max-age=31536000, immutable",
        body: Array(text.utf8))

    private static let text = EmbeddedAssets.files["dashboard.css"] ?? ""
    private static let version = Hexadecimal.text(Array(SHA256.hash(data: Array(text.utf8)).prefix(6)))
}
