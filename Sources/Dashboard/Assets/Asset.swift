import Crypto
import Foundation
import Store

/// A file that pages refer to, under a name that changes with its contents, so that it may be cached for ever.
struct Asset: Sendable {
    let path: String
    let page: RenderedPage
    /// The same for a name that does not change with the contents: kept for a day.
    let named: RenderedPage

    /// All files there are, by path.
    static let byPath: [String: Asset] = Dictionary(
        uniqueKeysWithValues: [stylesheet, script, icon, touchIcon, preview].map { ($0.path, $0) })

    static let stylesheet = Asset(
        "dashboard.css", "text/css; charset=utf-8",
        // What holds everywhere comes last and wins, the mark of the focus above all.
        ["styles/charts.css", "styles/dashboard.css"].map(text).joined(separator: "\n").utf8)
    static let script = Asset("dashboard.js", "text/javascript; charset=utf-8", text("scripts/dashboard.js").utf8)
    static let icon = Asset("icon.svg", "image/svg+xml", text("images/icon.svg").utf8)
    /// 180 by 180 pixels.
    static let touchIcon = Asset("icon.png", "image/png", image("images/icon.png"))
    /// 1,200 by 630 pixels, for links in messages.
    static let preview = Asset("preview.png", "image/png", image("images/preview.png"))

    /// Robots may read the pages, but not every combination of filters.
    static let robots = RenderedPage(
        contentType: "text/plain; charset=utf-8", cacheControl: "public, max-age=86400",
        body: Array(text("scripts/robots.txt").utf8))

    private init(_ name: String, _ contentType: String, _ bytes: some Sequence<UInt8>) {
        let body = Array(bytes)
        let version = Hexadecimal.text(Array(SHA256.hash(data: body).prefix(6)))
        let parts = name.split(separator: ".")
        path = "/assets/\(parts[0])-\(version).\(parts[1])"
        page = RenderedPage(
            contentType: contentType, cacheControl: "public, max-age=31536000, immutable", body: body
        ).compressedAhead()
        named = RenderedPage(contentType: contentType, cacheControl: "public, max-age=86400", body: body)
            .compressedAhead()
    }

    private static func text(_ name: String) -> String { EmbeddedAssets.texts[name] ?? "" }

    private static func image(_ name: String) -> Data {
        EmbeddedAssets.images[name].flatMap { Data(base64Encoded: $0) } ?? Data()
    }
}
