@testable import Dashboard

/// What every page must keep to, whatever it shows.
enum PageCheck {
    /// What is wrong with a page; empty for a good one.
    static func faults(_ html: String) -> [String] {
        do {
            let document = try HTMLDocument(html)
            return markup(document) + structure(document) + wording(document)
        } catch {
            return ["\(error)"]
        }
    }

    /// The same for a part of a page.
    static func faults(ofFragment html: String) -> [String] {
        do {
            return markup(try HTMLDocument(html))
        } catch {
            return ["\(error)"]
        }
    }

    /// Elements and attributes that our templates and charts do not have, and links to where none may lead.
    private static func markup(_ document: HTMLDocument) -> [String] {
        document.elements.flatMap { element -> [String] in
            guard let known = elements[element.name] else { return ["<\(element.name)>"] }
            var faults = element.attributes.filter { attribute in
                let name = attribute.name
                return !known.contains(name) && !global.contains(name) && !name.hasPrefix("aria-")
                    && !name.hasPrefix("data-")
            }.map { "<\(element.name) \($0.name)=\"\($0.value)\">" }
            for attribute in ["href", "src", "action"] {
                guard let address = element[attribute] else { continue }
                let isOurs = address.hasPrefix("/") && !address.hasPrefix("//") || address.hasPrefix("#")
                let isOfTheWeb = element.name == "a" && address.wholeMatch(of: /(?i)https?:\/\/[^\/].*/) != nil
                if !isOurs && !isOfTheWeb { faults.append("\(attribute)=\"\(address)\"") }
            }
            if element.name == "script", element["src"] != Asset.script.path || !element.text.isEmpty {
                faults.append("<script>")
            }
            return faults
        }
    }

    private static func structure(_ document: HTMLDocument) -> [String] {
        var faults: [String] = []
        if document.all("h1").count != 1 { faults.append("\(document.all("h1").count) first headings") }
        if document.all("title").isEmpty { faults.append("no title") }
        for heading in ["title", "h1", "h2", "h3", "th", "caption", "dt", "dd", "summary", "a", "label"] {
            let isOften = document.all(heading).contains { element in
                element["aria-label"] == nil && element.text.allSatisfy(\.isWhitespace)
            }
            if isOften { faults.append("an empty <\(heading)>") }
        }
        let names = document.elements.compactMap { $0["id"] }
        if Set(names).count != names.count { faults.append("an id twice") }
        let targets = document.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
        if !Set(targets).isSubset(of: names) { faults.append("a link to nowhere on the page") }
        if document.elements.contains(where: { $0["href"]?.isEmpty == true }) { faults.append("an empty link") }
        return faults
    }

    /// What only a slip of ours can write. Tests that call something so would be reported as well.
    private static func wording(_ document: HTMLDocument) -> [String] {
        let texts = [document.text(of: "body") ?? ""] + document.elements.flatMap { $0.attributes.map(\.value) }
        return ["nil", "Optional(", "0–9", " –9", " -9", "nan", "inf %", " .", "..", "()", "“”"].filter { slip in
            texts.contains { text in
                slip.allSatisfy(\.isLetter)
                    ? text.split(whereSeparator: { !$0.isLetter }).contains { $0 == slip } : text.contains(slip)
            }
        }.map { "“\($0)” as text" }
    }

    private static let global: Set = ["class", "id", "role", "tabindex", "title", "hidden", "lang"]

    private static let elements: [String: Set<String>] = [
        "html": [], "head": [], "body": [], "title": [], "meta": ["charset", "name", "content", "media", "property"],
        "link": ["rel", "href", "type"], "script": ["src", "defer"], "header": [], "nav": [], "main": [],
        "footer": [], "section": [], "div": [], "p": [], "span": [], "strong": [], "small": [], "b": [], "bdi": [],
        "br": [], "code": [], "pre": [], "del": [], "ins": [], "h1": [], "h2": [], "h3": [], "ul": [], "ol": [],
        "li": [], "dl": [], "dt": [], "dd": [], "table": [], "caption": [], "thead": [], "tbody": [], "tr": [],
        "th": ["scope"], "td": [], "details": [], "summary": [], "a": ["href", "rel", "download"],
        "img": ["src", "alt", "width", "height"], "form": ["action", "autocomplete", "method"], "label": ["for"],
        "input": [
            "autocomplete", "autofocus", "checked", "max", "maxlength", "min", "name", "placeholder", "required",
            "size", "spellcheck", "type", "value",
        ],
        "select": ["name"], "option": ["value", "selected"], "button": ["type"], "progress": ["max", "value"],
        "figure": [], "figcaption": [],
        "svg": [
            "viewBox", "width", "height", "y", "x", "fill", "stroke", "stroke-width", "stroke-linecap",
            "preserveAspectRatio",
        ],
        "defs": [], "g": ["transform"], "use": ["href", "x", "y"], "path": ["d", "transform"],
        "rect": ["x", "y", "width", "height", "rx", "transform"], "line": ["x1", "x2", "y1", "y2"],
        "circle": ["cx", "cy", "r", "transform"], "text": ["x", "y", "dx", "dy", "text-anchor"],
        "tspan": ["x", "y", "dx", "dy"],
    ]
}
