/// Reads a page as a person does who sees it without running its scripts.
struct PageReader {
    private var page = PageText()
    private var text: [UInt8] = []
    private var ownText: [UInt8] = []
    private var textWithoutScripts: [UInt8] = []
    /// Open elements in which nothing is seen.
    private var hidden = ElementStack()
    private var controls = ElementStack()
    private var isInLink = false
    /// The element whose text is also collected by itself: `title`, `h1` or `h2`.
    private var collecting: String?
    private var collected: [UInt8] = []
    private var hasTitle = false
    private var isHeadingMain = false

    /// - Parameter bytes: UTF-8.
    /// - Parameter isXML: whether elements may close themselves.
    static func read(_ bytes: [UInt8], isXML: Bool) -> PageText {
        var reader = PageReader()
        var tokenizer = HTMLTokenizer(bytes, isXML: isXML)
        while let token = tokenizer.next() {
            switch token {
            case .start(let tag): reader.start(tag, isClosed: isXML && tag.closesItself)
            case .end(let name): reader.end(name)
            case .text(let range): reader.add(bytes[range])
            }
        }
        return reader.finished()
    }

    private mutating func start(_ tag: HTMLTag, isClosed: Bool) {
        // A paragraph is no part of a drawing: browsers take it for the drawing's end.
        if hidden.innermost == "svg", PageElements.blocks.contains(tag.name) { hidden.close("svg") }
        note(tag)
        separate(tag.name)
        if !isClosed {
            if PageElements.hidden.contains(tag.name) { hidden.open(tag.name) }
            if PageElements.controls.contains(tag.name) { controls.open(tag.name) }
        }
        guard hidden.isEmpty else { return }
        switch tag.name {
        case "a": isInLink = !isClosed && tag["href"] != nil
        case "title" where !hasTitle: collect(tag.name)
        case "h1" where !isHeadingMain: collect(tag.name)
        case "h2" where !isHeadingMain && page.heading.isEmpty: collect(tag.name)
        default: break
        }
    }

    /// What is worth knowing of an element beside its text.
    private mutating func note(_ tag: HTMLTag) {
        if let id = tag["id"], PageElements.mountPoints.contains(id.lowercased()) { page.hasMountPoint = true }
        switch tag.name {
        case "html": page.declaredLanguage = page.declaredLanguage ?? tag["lang"] ?? tag["xml:lang"]
        case "script": page.hasScripts = true
        case "app-root": page.hasMountPoint = true
        case "frame": page.hasFrames = true
        case "iframe" where hidden.isEmpty: page.hasFrames = true
        case "meta" where hidden.isEmpty && tag["http-equiv"]?.lowercased() == "refresh":
            page.forwardsTo = page.forwardsTo ?? Self.target(ofRefresh: tag["content"] ?? "")
        default: break
        }
    }

    private mutating func end(_ name: String) {
        hidden.close(name)
        controls.close(name)
        if name == "a" || PageElements.blocks.contains(name) { isInLink = false }
        if name == collecting { keepCollected() }
        separate(name)
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        if let innermost = hidden.innermost {
            if innermost == "noscript" { CharacterReference.replace(in: bytes, appendingTo: &textWithoutScripts) }
            return
        }
        // A title is no part of the page's text, but it is what the page says of itself.
        if collecting == "title" { return CharacterReference.replace(in: bytes, appendingTo: &collected) }
        let start = text.count
        CharacterReference.replace(in: bytes, appendingTo: &text)
        if collecting != nil { collected.append(contentsOf: text[start...]) }
        if !isInLink, controls.isEmpty { ownText.append(contentsOf: text[start...]) }
    }

    /// Keeps words apart that stand in different paragraphs.
    private mutating func separate(_ name: String) {
        guard !PageElements.inline.contains(name) else { return }
        text.append(UInt8(ascii: " "))
        ownText.append(UInt8(ascii: " "))
        if collecting != nil { collected.append(UInt8(ascii: " ")) }
    }

    private mutating func collect(_ name: String) {
        keepCollected()
        collecting = name
    }

    private mutating func keepCollected() {
        let value = PageText.collapsed(collected)
        switch collecting {
        case "title":
            page.title = value
            hasTitle = true
        case "h1" where !value.isEmpty:
            page.heading = value
            isHeadingMain = true
        case "h2" where !value.isEmpty: page.heading = value
        default: break
        }
        collecting = nil
        collected = []
    }

    private mutating func finished() -> PageText {
        keepCollected()
        page.text = PageText.collapsed(text)
        page.ownText = PageText.collapsed(ownText)
        page.textWithoutScripts = PageText.collapsed(textWithoutScripts)
        return page
    }

    /// The address in `5; url=https://a.example/`; nil for a page that only loads itself again.
    private static func target(ofRefresh content: String) -> String? {
        guard let separator = content.firstIndex(where: { $0 == ";" || $0 == "," }) else { return nil }
        let rest = content[content.index(after: separator)...].drop(while: \.isWhitespace)
        guard rest.prefix(3).lowercased() == "url" else { return nil }
        let value = rest.dropFirst(3).drop { $0.isWhitespace || $0 == "=" || $0 == "\"" || $0 == "'" }
        let address = value.prefix { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
        return address.isEmpty ? nil : String(address)
    }
}
