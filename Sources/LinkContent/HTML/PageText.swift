/// What a page says to its readers.
struct PageText: Sendable {
    /// Of the first `<title>`.
    var title = ""
    /// Of the first `<h1>`, else of the first `<h2>`.
    var heading = ""
    /// All that is seen, with one blank for any white space.
    var text = ""
    /// What is seen without links, buttons and navigation: a link to a privacy statement is none.
    var ownText = ""
    /// What is shown where no scripts run.
    var textWithoutScripts = ""
    /// `<html lang>` as it is written there.
    var declaredLanguage: String?
    /// The address of `<meta http-equiv="refresh">`.
    var forwardsTo: String?
    var hasFrames = false
    var hasScripts = false
    /// True with an element that programs in the browser put their page into.
    var hasMountPoint = false

    init() {}

    /// Of what is no page.
    init(plain text: [UInt8]) {
        self.text = Self.collapsed(text)
        ownText = self.text
    }

    /// Characters of ``text``.
    var length: Int { text.unicodeScalars.count }

    /// The title as it may be kept and shown: without control characters, and not endless.
    var shownTitle: String {
        let shown = title.unicodeScalars.filter {
            $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }
        return String(String.UnicodeScalarView(shown.prefix(ContentLimits.title)))
    }

    /// - Parameter isCut: whether the page goes on behind what was read.
    /// - Parameter words: folded words of ``text`` and ``textWithoutScripts``.
    func kind(isCut: Bool, words: @autoclosure () -> Set<String>) -> ContentKind {
        guard length < ContentLimits.thin else { return .page }
        if forwardsTo != nil { return .forwarding }
        if hasScripts, words().contains("javascript") || hasMountPoint && length < ContentLimits.empty {
            return .scripted
        }
        if hasFrames, length < ContentLimits.empty { return .frames }
        return isCut ? .cutOff : .page
    }

    /// `text` (UTF-8) with one blank for any white space, and none at the ends.
    static func collapsed(_ text: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        var isBlankDue = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar.properties.isWhitespace {
                isBlankDue = !scalars.isEmpty
            } else {
                if isBlankDue { scalars.append(" ") }
                isBlankDue = false
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
