/// What elements of pages mean to who reads their text.
enum PageElements {
    /// Not seen, or not to be read.
    static let hidden: Set<String> = [
        "script", "style", "template", "noscript", "svg", "iframe", "noembed", "noframes", "audio", "video", "canvas",
    ]
    /// Seen, but not what the page itself has to say.
    static let controls: Set<String> = ["nav", "button", "select", "datalist", "menu"]
    /// Within a line: what stands before and behind is one word.
    static let inline: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins",
        "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
        "tt",
        "u", "var", "wbr",
    ]
    /// End a link that was never ended.
    static let blocks: Set<String> = [
        "body", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "section", "table", "td", "th", "tr", "ul",
    ]
    /// The identifiers that programs in the browser give the element they put their page into.
    static let mountPoints: Set<String> = [
        "root", "app", "__next", "__nuxt", "q-app", "react-root", "app-root", "main-app", "svelte", "___gatsby",
    ]
}
