import Operations
import Testing

@Suite struct TokenFileTests {
    private let digest = AdminToken.digest("secret")

    @Test func tokensAreRandomAndOf256Bits() {
        let tokens = Set((0..<100).map { _ in AdminToken().text })
        #expect(tokens.count == 100)
        #expect(tokens.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}/) != nil })
    }

    @Test func theDigestIsSHA256OfTheText() {
        // printf abc | sha256sum
        #expect(
            AdminToken.digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func whatIsAddedIsReadAgain() throws {
        let first = TokenFile.Entry(name: "anna", digest: digest, created: 1_774_756_800)
        let second = TokenFile.Entry(name: "b@example.org", digest: AdminToken.digest("x"), created: 0)
        let text = TokenFile.text("", adding: first)
        #expect(text.hasPrefix("# "))
        #expect(text.hasSuffix("\nanna \(digest) 2026-03-29T04:00:00Z\n"))
        #expect(!text.contains("secret"))
        let more = TokenFile.text(text, adding: second)
        #expect(try TokenFile(path: "", text: more).entries == [first, second])
        #expect(TokenFile.text("# mine", adding: second).hasPrefix("# mine\nb@example.org "))
    }

    @Test func whatIsRemovedTakesNothingAlong() {
        let text = "# anna\n\nanna D T\n annabel D T\nbert D T"
        #expect(TokenFile.text(text, removing: "anna") == "# anna\n\n annabel D T\nbert D T")
        #expect(TokenFile.text(text, removing: "annabel") == "# anna\n\nanna D T\nbert D T")
        #expect(TokenFile.text(text, removing: "bert") == "# anna\n\nanna D T\n annabel D T")
    }

    @Test(arguments: [
        "anna", "anna D", "anna D 2026-03-29T04:00:00Z more", "-a D 2026-03-29T04:00:00Z", "a/b D 2026-03-29T04:00:00Z",
        "anna 00 2026-03-29T04:00:00Z", "anna D yesterday",
        "anna D 2026-03-29T04:00:00Z\nanna D 2026-03-29T04:00:00Z",
    ])
    func aLineThatIsNotUnderstoodIsAnErrorThatDoesNotShowIt(line: String) throws {
        let text = "# x\n\n" + line.replacing("D", with: digest) + "\n"
        let failure = try #require(throws: CommandFailure.self) { try TokenFile(path: "/etc/tokens", text: text) }
        #expect(failure.message.hasPrefix("/etc/tokens, line "))
        #expect(!failure.message.contains(digest))
    }

    @Test(arguments: ["anna", "A", "b@example.org", "x-1_2.3", String(repeating: "a", count: 64)])
    func names(name: String) throws {
        try TokenFile.checkName(name)
    }

    @Test(arguments: ["", "a b", "#a", "-a", ".a", "a\n", "ä", "a/b", String(repeating: "a", count: 65)])
    func noNames(name: String) {
        #expect(throws: CommandFailure.self) { try TokenFile.checkName(name) }
    }

    @Test func setupWritesTheFileThatTheSettingsName() {
        #expect(SetupPlaces(root: "/root").tokenFile == "/root/etc/edugain/tokens")
        #expect(SetupPlaces(root: "/root", tokenFile: "/srv/tokens").tokenFile == "/root/srv/tokens")
        #expect(SetupPlaces(root: "/root", auditLog: "/srv/audit").auditLog == "/root/srv/audit")
    }
}
