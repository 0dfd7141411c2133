import Hummingbird
import Logging
import NIOCore
import Operations

/// `/sign-in` and `/sign-out`.
struct SignInRoutes: Sendable {
    static let path = "/sign-in"
    static let endPath = "/sign-out"

    let context: DashboardContext

    /// What the form sends.
    private struct Form: Decodable {
        var token: String
        var next: String?
    }

    /// Bytes; a token has 64.
    private static let largestForm = 4_096

    private var administration: Administration { context.administration }

    /// The address of the form that leads on to `path`.
    static func path(next path: String) -> String { "\(Self.path)?next=\(PathSegment.encoded(path))" }

    func form(_ request: Request) async throws -> Response {
        let next = LocalPath.checked(request.uri.queryParameters["next"].map(String.init))
        switch administration.access(request) {
        case .granted(let administrator) where administrator.session != nil:
            return context.seeOther(next, "You are signed in")
        case .noTokens, .unusableTokens: return impossible(request)
        default: return page(next: next, status: .ok)
        }
    }

    func signIn(_ request: Request) async throws -> Response {
        try administration.requireOwnOrigin(request)
        guard case .entries(let entries) = administration.tokens.current(), !entries.isEmpty else {
            return impossible(request)
        }
        let address = RequestPeer.clientAddress(of: request)
        let network = NumericAddress.network(of: address)
        let now = context.clock.now()
        if let seconds = administration.signInFailures.wait(network, now: now) { throw Self.tooOften(seconds) }
        let form = try await form(of: request)
        let next = LocalPath.checked(form.next)
        // Copied out of a password safe, it may bring a line end.
        let token = form.token.filter { !$0.isWhitespace }
        guard let entry = AdminTokens.find(token, in: entries) else {
            // Again, because others of the network may have failed since.
            if let seconds = administration.signInFailures.admit(network, now: now) { throw Self.tooOften(seconds) }
            context.audit.record(
                .signIn, by: nil, from: address, outcome: .refused, details: [("reason", "wrong token")])
            return page(next: next, complaint: Administration.unknownToken, status: .forbidden)
        }
        // Always a new one: an id that somebody else may know is not made good by this sign-in.
        if let id = SessionCookie.id(request) { administration.sessions.end(id) }
        let id = administration.sessions.begin(entry, now: now)
        administration.uses.note(entry, among: entries, now: now)
        context.audit.record(.signIn, by: entry.name, from: address, outcome: .done)
        let cookie = SessionCookie.text(id, isSecure: RequestPeer.isSecure(request))
        return context.seeOther(next, "You are signed in", headers: [.setCookie: cookie])
    }

    func signOut(_ request: Request) async throws -> Response {
        try administration.requireOwnOrigin(request)
        if let id = SessionCookie.id(request),
            let session = administration.sessions.find(id, now: context.clock.now(), isUse: false)
        {
            administration.sessions.end(id)
            context.audit.record(
                .signOut, by: session.token.name, from: RequestPeer.clientAddress(of: request), outcome: .done)
        }
        let removal = SessionCookie.removal(isSecure: RequestPeer.isSecure(request))
        return context.seeOther("/", "You are signed out", headers: [.setCookie: removal])
    }

    static func tooOften(_ seconds: Int64) -> HTTPError {
        HTTPError(
            .tooManyRequests, headers: [.retryAfter: "\(seconds)"],
            message: "Too many sign-ins failed. Try again in "
                + "\(NumberText.counted(Int((seconds + 59) / 60), "minute")).")
    }

    private func form(of request: Request) async throws -> Form {
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: Self.largestForm)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge)
        }
        do {
            return try URLEncodedFormDecoder().decode(Form.self, from: String(buffer: body))
        } catch {
            throw HTTPError(.badRequest, message: "This is not what the form of the sign-in sends.")
        }
    }

    private func page(next: String, complaint: String? = nil, status: HTTPResponse.Status) -> Response {
        let page = SignInPage(next: next, complaint: complaint, in: context.currentSetting)
        return context.privatePage(page, status: status)
    }

    /// Why nobody can sign in, and what the operator does about it.
    private func impossible(_ request: Request) -> Response {
        guard case .entries = administration.tokens.current() else {
            return context.privateMessage(
                "Nobody can sign in now", [Administration.unusable], status: .serviceUnavailable)
        }
        return context.privateMessage(
            "There is no admin token yet",
            [
                "Who signs in needs an admin token. This command, typed on the server as root, makes one and shows it "
                    + "once; NAME says whose it is:"
            ], command: Administration.command, status: .forbidden)
    }
}
