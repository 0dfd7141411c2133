import Hummingbird
import Logging
import Operations

/// Who may administer the dashboard, and what there is to administer.
struct Administration: Sendable {
    /// What a request may do, by its session or its `Authorization: Bearer TOKEN` (RFC 6750).
    enum Access: Sendable {
        case granted(Administrator)
        /// Neither a session that is still good nor a token.
        case anonymous
        /// A bearer token that is none of ours.
        case refused
        /// There is no token that anybody could have.
        case noTokens
        /// Nobody gets in before the file of tokens is mended.
        case unusableTokens
    }

    let tokens: AdminTokens
    let sessions: Sessions
    /// Sign-ins that failed, by address: nobody guesses 256 bits, but nobody shall fill the log either.
    let signInFailures = RateLimit(10, in: 600)
    /// Requests with a wrong token, by address. Not together with sign-ins: a script with an old token would lock out
    /// everybody else of its network.
    private let tokenFailures = RateLimit(10, in: 600)
    /// How often an hour may be done what is limited.
    let limits = ActionLimits()
    let audit: AuditTrail
    /// When tokens were used.
    let uses: TokenUseRecord
    let settings: ConfigurationReport?
    let imports: ImportControl
    let export: DatabaseExport
    let settingsWriter: SettingsWriter
    let databaseImport: DatabaseImport
    let databaseImportWork: DatabaseImportWork
    private let clock: WallClock

    init(
        _ options: AdministrationOptions, database: String, runDirectory: String?, clock: WallClock, logger: Logger
    ) {
        tokens = AdminTokens(path: options.tokenFile, logger: logger)
        sessions = Sessions()
        uses = TokenUseRecord(directory: options.cacheDirectory, logger: logger)
        audit = AuditTrail(path: options.auditLog, clock: clock, logger: logger)
        settings = options.settings
        imports = ImportControl(
            agent: Self.agent(options, runDirectory: runDirectory, clock: clock, logger: logger), database: database)
        export = DatabaseExport(database: database, directory: options.cacheDirectory)
        settingsWriter = SettingsWriter(database: database, logger: logger)
        databaseImport = DatabaseImport(
            database: database, directory: options.cacheDirectory, limit: options.databaseImportSize,
            program: options.program)
        databaseImportWork = DatabaseImportWork(databaseImport, logger: logger)
        self.clock = clock
    }

    /// - Parameter isUse: false for what a page asks by itself, which must not keep a session alive for ever.
    func access(_ request: Request, isUse: Bool = true) -> Access {
        switch tokens.current() {
        case .unusable: return .unusableTokens
        case .entries(let entries):
            if let token = Self.bearerToken(request) {
                guard let entry = AdminTokens.find(token, in: entries) else {
                    recordRefusal(request)
                    return entries.isEmpty ? .noTokens : .refused
                }
                if isUse { uses.note(entry, among: entries, now: clock.now()) }
                return .granted(Administrator(token: entry))
            }
            guard !entries.isEmpty else { return .noTokens }
            guard let id = SessionCookie.id(request), let session = sessions.find(id, now: clock.now(), isUse: isUse)
            else { return .anonymous }
            guard entries.contains(session.token) else {
                sessions.end(id)
                return .anonymous
            }
            if isUse { uses.note(session.token, among: entries, now: clock.now()) }
            return .granted(Administrator(token: session.token, session: session))
        }
    }

    /// Who asks for a change.
    ///
    /// - Throws: `HTTPError` 403 when that may not be, also when a page of somebody else sent the request: a browser adds
    ///   the cookie whoever asks, while nobody but its owner adds a token.
    func requireChange(_ request: Request) throws -> Administrator {
        let administrator = try require(request)
        if administrator.session != nil { try requireOwnOrigin(request) }
        return administrator
    }

    /// Who asks for something that is limited by the hour, which is counted: give it back when nothing comes of it.
    ///
    /// - Parameter isChange: whether pages of somebody else may not ask for it in the name of who is signed in.
    /// - Throws: `HTTPError` 403 or 503 for whoever may not, and 429 when that was done too often.
    func admit(_ action: LimitedAction, _ request: Request, isChange: Bool = true) throws -> Administrator {
        let administrator = isChange ? try requireChange(request) : try require(request)
        try limits.admit(action, for: administrator, now: clock.now())
        return administrator
    }

    /// - Throws: `HTTPError` 403 or 503 for whoever may not.
    func require(_ request: Request) throws -> Administrator {
        switch access(request) {
        case .granted(let administrator): return administrator
        case .anonymous: throw HTTPError(.forbidden, message: "This is for administrators. Sign in first.")
        case .refused: throw HTTPError(.forbidden, message: Self.unknownToken)
        case .noTokens:
            throw HTTPError(
                .forbidden,
                message: "This is for administrators, and nobody has an admin token yet. "
                    + "“\(Self.command)” makes one.")
        case .unusableTokens:
            throw HTTPError(.serviceUnavailable, message: Self.unusable)
        }
    }

    /// - Throws: `HTTPError` 403 when the request does not come from our own page.
    func requireOwnOrigin(_ request: Request) throws {
        guard RequestOrigin.isOwn(request) else {
            throw HTTPError(
                .forbidden,
                message: "The request did not come from a page of this dashboard, so nothing was done. Open the page "
                    + "here and try again.")
        }
    }

    private static func agent(
        _ options: AdministrationOptions, runDirectory: String?, clock: WallClock, logger: Logger
    ) -> ImportControl.Agent {
        switch options.importAgent {
        case .request: runDirectory.map { .request(RefreshRequests(directory: $0)) } ?? .nobody
        case .process:
            options.program.map { .process(ImportProcess(program: $0, clock: clock, logger: logger)) } ?? .nobody
        case .nobody: .nobody
        }
    }

    /// How to make a token.
    static let command = "edugain-ctl token new NAME"
    static let unknownToken = "The token is not one of this dashboard."
    static let unusable = "The file of admin tokens cannot be used, so nobody gets in. The server's log says why."

    /// One line, which fail2ban looks for, a request, until it is enough for a while.
    private func recordRefusal(_ request: Request) {
        let address = RequestPeer.clientAddress(of: request)
        guard tokenFailures.admit(NumericAddress.network(of: address), now: clock.now()) == nil else { return }
        audit.record(
            .bearerToken, by: nil, from: address, outcome: .refused,
            details: [("reason", "wrong token"), ("path", request.uri.path)])
    }

    private static func bearerToken(_ request: Request) -> String? {
        guard let header = request.headers[.authorization] else { return nil }
        let words = header.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return String(words[1])
    }
}
