import Operations
import Testing

@Suite struct SignedFileTests {
    @Test func whatIsSignedIsIntactUntilAByteChanges() {
        let signed = SignedFile.signed("a {\n    b;\n}\n")
        #expect(SignedFile.isIntact(signed))
        #expect(!SignedFile.isIntact(signed + "\n"))
        #expect(!SignedFile.isIntact(signed.replacing("b;", with: "c;")))
        #expect(!SignedFile.isIntact("# mine\n" + signed))
        #expect(!SignedFile.isIntact(""))
        #expect(SignedFile.isIntact(SignedFile.signed("")))
    }

    @Test func aDryRunWritesNothing() throws {
        let directory = try TemporaryDirectory()
        let file = SignedFile(path: directory.path + "/site")
        #expect(try file.write("a\n", force: false, now: 0, isDryRun: true).outcome == .written)
        #expect(try file.write("a\n", force: false, now: 0).outcome == .written)
        #expect(try file.write("b\n", force: false, now: 0, isDryRun: true).outcome == .replaced)
        #expect(try file.write("a\n", force: false, now: 0).outcome == .unchanged)
    }
}
