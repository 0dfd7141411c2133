import Backups
import Store

/// Asks on a terminal what `setup` is to do. Nothing is done before the last question is answered.
public struct SetupQuestions: Sendable {
    /// What there is already.
    public struct State: Sendable {
        /// Names of the web site.
        public var names: [ServerName]
        public var backupRemote: String?
        /// Names of admin tokens.
        public var tokens: [String]
        public var hasDatabase: Bool

        public init(names: [ServerName], backupRemote: String?, tokens: [String], hasDatabase: Bool) {
            self.names = names
            self.backupRemote = backupRemote
            self.tokens = tokens
            self.hasDatabase = hasDatabase
        }
    }

    private let state: State
    private let tell: @Sendable (String) -> Void
    private let answer: @Sendable () -> String?

    /// - Parameters:
    ///   - tell: shows a text as it is.
    ///   - answer: the next line that is typed; nil at the end.
    public init(
        _ state: State, tell: @escaping @Sendable (String) -> Void, answer: @escaping @Sendable () -> String?
    ) {
        self.state = state
        self.tell = tell
        self.answer = answer
    }

    /// - Throws: ``CommandFailure`` when the answers end too early.
    public func request() throws -> SetupRequest {
        tell(
            """
            Four questions; Enter takes what stands in brackets, '-' leaves a thing as it is. Nothing is done before the
            end, and Ctrl-C ends without doing anything.


            """)
        let names = state.names.map(\.description).joined(separator: " ")
        let site = try ask(
            "The name of the web site, for instance dashboard.example.org", default: names.isEmpty ? nil : names
        ) { try SetupRequest(site: Self.site($0)).check() }
        let made = state.tokens.isEmpty ? "none so far" : "there are \(state.tokens.joined(separator: ", "))"
        let token = try ask("A name for a new admin token, for instance yours (\(made))", default: nil) {
            try TokenFile.checkName($0)
        }
        let shown = state.backupRemote.map(RemoteDestination.shown)
        var remote = try ask("Where copies of backups go, REMOTE:PATH of rclone", default: shown) { answer in
            if answer != shown { try SetupRequest(backupRemote: answer).check() }
        }
        if remote != nil, remote == shown { remote = state.backupRemote }
        let isImporting = try confirm("Import the metadata now?", default: !state.hasDatabase)
        return SetupRequest(
            site: site.map(Self.site), adminToken: token, backupRemote: remote,
            isImporting: isImporting)
    }

    /// - Throws: ``CommandFailure`` when the answers end.
    public func confirm(_ question: String, default isDefault: Bool) throws -> Bool {
        while true {
            tell("\(question) [\(isDefault ? "Y/n" : "y/N")] ")
            switch try next().lowercased() {
            case "": return isDefault
            case "y", "yes": return true
            case "n", "no", "-": return false
            default: tell("  Please answer yes or no.\n")
            }
        }
    }

    private func ask(_ question: String, default value: String?, check: (String) throws -> Void) throws -> String? {
        while true {
            tell("\(question) [\(value ?? "-")]: ")
            let text = try next()
            guard let answer = text.isEmpty ? value : text, answer != "-" else { return nil }
            do {
                try check(answer)
                return answer
            } catch {
                let failure = CommandFailure(error)
                tell("  \(failure.message).\(failure.hint.map { " \($0)" } ?? "")\n")
            }
        }
    }

    private func next() throws -> String {
        guard let line = answer() else {
            tell("\n")
            throw CommandFailure(.failed, "nothing was done: the answers ended")
        }
        let text = line.drop { $0 == " " || $0 == "\t" }
        return String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }

    private static func site(_ answer: String) -> SetupRequest.SiteRequest {
        SetupRequest.SiteRequest(names: answer.split(separator: " ").map(String.init))
    }
}
