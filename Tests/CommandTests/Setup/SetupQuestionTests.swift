import Foundation
import Testing

@Suite("setup on a terminal", .needsTerminal)
struct SetupQuestionTests {
    private let server: SetupServer

    init() throws {
        server = try SetupServer()
    }

    @Test("Answers are done after a yes")
    func yes() throws {
        let result = try server.setupAsked("-\nanna\n-\nn\ny\n")
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("would do admin token 'anna'"))
        #expect(result.output.contains("done     admin token 'anna'"))
        #expect(try server.text(server.tokenFile).contains("\nanna "))
    }

    @Test(
        "Without a yes, without an answer, and with Ctrl-C at any question nothing is done",
        arguments: [
            "-\nanna\n-\nn\nn\n", "-\nanna\n-\nn\n", "-\nanna\n", "", "\u{3}", "-\n\u{3}", "-\nanna\n-\n\u{3}",
            "-\nanna\n-\nn\n\u{3}", "-\n-\n-\nn\n",
        ])
    func no(answers: String) throws {
        let files = try server.files()
        let result = try server.setupAsked(answers)
        #expect(result.status != 0, "\(result.output)")
        #expect(result.output.contains(answers.contains("\u{3}") ? "^C" : "nothing was done"), "\(result.output)")
        #expect(try server.files() == files)
    }
}
