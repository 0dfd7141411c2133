import Foundation
import Glibc
import Operations
import Testing

@Suite struct TokenUsesTests {
    private let anna = TokenFile.Entry(name: "anna", digest: AdminToken.digest("a"), created: 1_774_756_800)
    private let bert = TokenFile.Entry(name: "bert", digest: AdminToken.digest("b"), created: 0)

    @Test func whatIsWrittenIsReadAgainAndTellsNoDigest() {
        var uses = TokenUses()
        uses[anna] = 1_774_756_860
        uses[bert] = 1_774_756_900
        let text = uses.text(of: [anna, bert])
        #expect(
            text == """
                anna 2026-03-29T04:00:00Z 2026-03-29T04:01:00Z
                bert 1970-01-01T00:00:00Z 2026-03-29T04:01:40Z

                """)
        #expect(TokenUses(text: text) == uses)
    }

    @Test func tokensThatAreGoneAreForgotten() {
        var uses = TokenUses()
        uses[anna] = 1
        uses[bert] = 2
        #expect(TokenUses(text: uses.text(of: [bert]))[anna] == nil)
        #expect(TokenUses(text: uses.text(of: [bert]))[bert] == 2)
    }

    @Test func anotherTokenOfTheSameNameWasNotUsed() {
        var uses = TokenUses()
        uses[anna] = 1_774_756_860
        var other = anna
        other.created += 1
        #expect(uses[other] == nil)
    }

    @Test func linesThatAreNotUnderstoodTellNothing() {
        let text = "anna yesterday today\n\nanna 2026-03-29T04:00:00Z\n\u{0} x\nanna 2026-03-29T04:00:00Z never\n"
        #expect(TokenUses(text: text) == TokenUses())
    }

    @Test(arguments: ["nothing", "directory", "pipe", "symbolic link", "large"])
    func aFileThatCannotBeReadTellsNothing(kind: String) throws {
        let directory = try TemporaryDirectory()
        let path = TokenUses.path(cacheDirectory: directory.path)
        switch kind {
        case "directory": try #require(mkdir(path, 0o755) == 0)
        case "pipe": try #require(mkfifo(path, 0o600) == 0)
        case "symbolic link":
            let other = try directory.file("other", "anna 2026-03-29T04:00:00Z 2026-03-29T04:01:00Z\n")
            try #require(symlink(other, path) == 0)
        case "large":
            let line = "anna 2026-03-29T04:00:00Z 2026-03-29T04:01:00Z\n"
            _ = try directory.file("token-uses", String(repeating: line, count: 30_000))
        default: break
        }
        #expect(TokenUses(path: path) == TokenUses())
    }
}
