import Operations
import Synchronization
import Testing

@Suite struct SetupQuestionsTests {
    private final class Terminal: Sendable {
        let shown = Mutex("")
        let answers: Mutex<[String]>

        init(_ answers: [String]) {
            self.answers = Mutex(answers)
        }

        func questions(_ state: SetupQuestions.State) -> SetupQuestions {
            SetupQuestions(
                state, tell: { text in self.shown.withLock { $0 += text } },
                answer: { self.answers.withLock { $0.isEmpty ? nil : $0.removeFirst() } })
        }
    }

    private static let empty = SetupQuestions.State(names: [], backupRemote: nil, tokens: [], hasDatabase: false)

    @Test func enterTakesWhatIsThere() throws {
        let state = SetupQuestions.State(
            names: [try ServerName("a.example"), try ServerName("b.example")],
            backupRemote: ":sftp,pass=secret:x", tokens: ["anna"], hasDatabase: true)
        let terminal = Terminal(["", "", "", ""])
        let request = try terminal.questions(state).request()
        #expect(request.site?.names == ["a.example", "b.example"])
        #expect(request.adminToken == nil)
        #expect(request.backupRemote == ":sftp,pass=secret:x")
        #expect(!request.isImporting)
        let shown = terminal.shown.withLock { $0 }
        #expect(shown.contains("[a.example b.example]"))
        #expect(shown.contains("there are anna"))
        #expect(!shown.contains("secret"))
    }

    @Test func onAFreshServerEnterOnlyImports() throws {
        let request = try Terminal(["", "", "", ""]).questions(Self.empty).request()
        #expect(request.site == nil && request.adminToken == nil && request.backupRemote == nil)
        #expect(request.isImporting)
    }

    @Test func wrongAnswersAreAskedForAgain() throws {
        let terminal = Terminal(["a;b", " a.example ", "a b", "anna", "nowhere", "box:x", "perhaps", "No"])
        let request = try terminal.questions(Self.empty).request()
        #expect(request.site?.names == ["a.example"])
        #expect(request.adminToken == "anna")
        #expect(request.backupRemote == "box:x")
        #expect(!request.isImporting)
        #expect(terminal.shown.withLock { $0 }.contains("'a;b' is not the DNS name"))
    }

    @Test(arguments: 0..<4)
    func answersThatEndAreAnError(count: Int) {
        let terminal = Terminal(Array(repeating: "", count: count))
        #expect(throws: CommandFailure.self) { try terminal.questions(Self.empty).request() }
    }
}
