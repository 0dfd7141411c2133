import Testing

@testable import LinkContent

@Suite struct HTMLTokenizerTests {
    /// One word a token: `<name a=b`, `/name`, and texts in brackets.
    private static func tokens(_ html: String, isXML: Bool = false) -> [String] {
        var tokenizer = HTMLTokenizer(Array(html.utf8), isXML: isXML)
        var tokens: [String] = []
        while let token = tokenizer.next() {
            switch token {
            case .start(let tag):
                tokens.append(
                    (["<" + tag.name] + tag.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " "))
            case .end(let name): tokens.append("/" + name)
            case .text(let range): tokens.append("[" + String(decoding: tokenizer.bytes[range], as: UTF8.self) + "]")
            }
        }
        return tokens
    }

    @Test(
        arguments: [
            ("", []), ("a", ["[a]"]), ("<p>a</p>", ["<p", "[a]", "/p"]), ("<P CLASS=X>a", ["<p class=X", "[a]"]),
            ("<a href='x' title=\"y > z\" b c=d e = f>", ["<a href=x title=y > z b= c=d e=f"]),
            ("<a b=1 B=2>", ["<a b=1"]), ("<br/>a", ["<br", "[a]"]), ("<img src=/a/b/>", ["<img src=/a/b/"]),
            ("<a =b>", ["<a =b="]), ("<a b='&auml;&#x41;'>", ["<a b=äA"]), ("<a\n\tb\n=\nc\n>", ["<a b=c"]),
            ("1 < 2 <3", ["[1 ]", "[<]", "[ 2 ]", "[<]", "[3]"]), ("<", ["[<]"]), ("</", []), ("</>a", ["[a]"]),
            ("</ x>a", ["[a]"]), ("<p", ["<p"]), ("<p a='", ["<p a="]), ("<p a='b>c", ["<p a=b>c"]), ("</p", ["/p"]),
            ("<!DOCTYPE html>a", ["[a]"]), ("<?php echo '>' ?>a", ["[' ?>a]"]), ("<!-- <p> -->a", ["[a]"]),
            ("<!-->a", ["[a]"]), ("<!--->a", ["[a]"]), ("<!-- a --!>b", ["[b]"]), ("<!-- a > b -- c -->d", ["[d]"]),
            ("<!-- a", []), ("<!", []), ("<![CDATA[a]]>b", ["[b]"]),
            (
                "<script>if (a < b) '<p>' </scripts> </script >c",
                ["<script", "[if (a < b) '<p>' </scripts> ]", "/script", "[c]"]
            ),
            ("<style>p > a</STYLE>b", ["<style", "[p > a]", "/style", "[b]"]), ("<script>a", ["<script", "[a]"]),
            ("<script></script>a", ["<script", "/script", "[a]"]),
            ("<title>a <b> c</title>", ["<title", "[a <b> c]", "/title"]),
            ("<script/>a", ["<script", "[a]"]),
            ("<textarea></p></textarea>a", ["<textarea", "[</p>]", "/textarea", "[a]"]),
        ] as [(String, [String])])
    func pagesAreTakenApartAsInBrowsers(html: String, expected: [String]) {
        #expect(Self.tokens(html) == expected)
    }

    @Test func inXMLAnElementMayCloseItself() {
        #expect(Self.tokens("<script/>a", isXML: true) == ["<script", "[a]"])
        #expect(Self.tokens("<script/><p>a", isXML: true) == ["<script", "<p", "[a]"])
        #expect(Self.tokens("<script/><p>a") == ["<script", "[<p>a]"])
    }

    @Test(arguments: [
        ("&auml;&Auml;&szlig;", "äÄß"), ("&#228;&#xE4;&#XE4;&#228", "ääää"), ("&amp;auml;", "&auml;"),
        ("&amp&lt&copy2012", "&<©2012"), ("&ccaron;&lstrok;&oslash;", "čłø"), ("&ccaron", "&ccaron"),
        ("&nbsp;", "\u{A0}"), ("&rsquo;&hellip;&mdash;", "’…—"), ("&notit;", "¬it;"), ("&unknown;", "&unknown;"),
        ("&", "&"), ("&;", "&;"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("a&b", "a&b"), ("AT&T", "AT&T"),
        ("&#0;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
        ("&#99999999999999999999;", "\u{FFFD}"),
        ("&#128;&#x93;", "€“"), ("&#x1F600;", "😀"), ("&&amp;&", "&&&"),
    ])
    func referencesAreReplaced(text: String, expected: String) {
        var output: [UInt8] = []
        CharacterReference.replace(in: Array(text.utf8)[...], appendingTo: &output)
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("a<b>b</b>c", "abc"), ("a<p>b", "a b"), ("a<br>b", "a b"), ("<td>a</td><td>b</td>", "a b"),
        ("  a \n\t b&nbsp;&nbsp;c  ", "a b c"), ("<div>a<script>b</script>c</div>", "a c"),
        ("<noscript>a<noscript>b</noscript>c</noscript>d", "d"), ("</noscript>a</template>", "a"),
        ("<template><template>a</template>b</template>c", "c"), ("<svg><p>a", "a"), ("<svg><text>a</text></svg>b", "b"),
        ("<template></p>a</template>b", "b"), ("<template><noscript>a</template>b", "b"),
        ("<select><option>a</select>b", "a b"),
        ("a<wbr>b&shy;c", "ab\u{AD}c"),
        ("<textarea>a</textarea>", "a"), ("<title>a</title>b", "b"),
    ])
    func aReaderSeesThis(html: String, text: String) {
        #expect(PageReader.read(Array(html.utf8), isXML: false).text == text)
    }

    @Test(arguments: [
        ("<title>a &amp; b</title>", "a & b", ""), ("<title>a</title><title>b</title>", "a", ""),
        ("<title></title><h1>a<br>b</h1><h1>c</h1>", "", "a b"), ("<h2>a</h2><h2>b</h2><h1>c</h1><h2>d</h2>", "", "c"),
        ("<h1></h1><h1>a</h1>", "", "a"), ("<h1> <h2>a</h2>", "", "a"), ("<title>a", "a", ""), ("<h1>a", "", "a"),
    ])
    func titlesAndHeadings(html: String, title: String, heading: String) {
        let page = PageReader.read(Array(html.utf8), isXML: false)
        #expect(page.title == title)
        #expect(page.heading == heading)
    }
}
