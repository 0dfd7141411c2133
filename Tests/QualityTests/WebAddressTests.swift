import Quality
import Testing

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://a.example", "https://a.example/", "http://a.example/privacy", "HTTPS://A.EXAMPLE/", "hTTp://a.example",
        "https://a.example:8443/x", "https://a.example?x=y", "https://a.example#x", "https://a", "https://192.0.2.1/x",
        "https://[2001:db8::1]/privacy", "https://[2001:db8::1]:8443/", "https://user@a.example/",
        "https://a.example/datenschutzerkl\u{E4}rung", "https://m\u{FC}nchen.example/",
        "https://\u{4F8B}\u{3048}.example",
        "https://a.example/%20", "https://a.example./", "https://xn--mnchen-3ya.example/",
        "https://a.example/a//b:c?d#e",
    ])
    func anAbsoluteWebAddressWithHostIsUsable(url: String) {
        #expect(WebAddress.isUsable(url))
    }

    @Test(arguments: [
        "", "/privacy", "privacy", "N/A", "n/a", "-", "none", "a.example/privacy", "www.a.example", "//a.example/x",
        "javascript:alert(1)", "javascript://a.example/%0Aalert(1)", "data:text/html,x", "mailto:a@b.example",
        "ftp://a.example/", "file:///etc/hostname", "urn:a", "about:blank", "httpss://a.example", "xhttps://a.example",
        "htt\u{440}s://a.example",
    ])
    func anotherSchemeOrNoneIsUnusable(url: String) {
        #expect(!WebAddress.isUsable(url))
    }

    @Test(arguments: [
        "http", "https", "https:", "https:/", "https://", "https:///", "https:///x", "https://?x", "https://#x",
        "https://./", "https://.", "https://:/", "https//x", "https//a.example", "https:/a.example/x",
        "https:a.example", "http:\\\\a.example", "https ://a.example",
    ])
    func anAddressWithoutHostIsUnusable(url: String) {
        #expect(!WebAddress.isUsable(url))
    }

    @Test(arguments: Array(0...0x20) + [0x7F] as [UInt8])
    func whiteSpaceAndControlCharactersAreUnusable(code: UInt8) {
        let character = Character(Unicode.Scalar(code))
        #expect(!WebAddress.isUsable("https://a.example/a\(character)b"))
        #expect(!WebAddress.isUsable("https://a\(character).example/"))
        #expect(!WebAddress.isUsable("https://a.example\(character)"))
        #expect(!WebAddress.isUsable("\(character)https://a.example"))
        #expect(!WebAddress.isUsable("https:\(character)//a.example"))
    }

    @Test(arguments: ["https://:443", "https://:8443/privacy", "http://:80?x"])
    func aPortWithoutHostIsUnusable(url: String) {
        #expect(!WebAddress.isUsable(url))
    }

    @Test(arguments: [
        "https://user@/privacy", "https://user:password@", "https://@/", "https://[]/", "https://[::1", "https://[x]/",
    ])
    func userInformationOrBracketsWithoutHostAreUnusable(url: String) {
        #expect(!WebAddress.isUsable(url))
    }
}
