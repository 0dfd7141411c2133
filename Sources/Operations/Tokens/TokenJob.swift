import Files
import Glibc

/// Makes, lists and revokes admin tokens.
public struct TokenJob: Sendable {
    /// The file of tokens.
    public let path: String
    private let audit: AuditTrail
    private let context: OperationContext

    /// - Parameters:
    ///   - path: the file of tokens, which may be missing.
    ///   - audit: where what is done is written down.
    public init(path: String, audit: AuditTrail, context: OperationContext) {
        self.path = path
        self.audit = audit
        self.context = context
    }

    /// Makes a token and keeps its digest. Only what is returned ever holds the token itself.
    ///
    /// - Throws: ``CommandFailure``, also when there is one of this name.
    public func make(_ name: String) throws -> NewToken {
        try TokenFile.checkName(name)
        return try locked { file, tokens in
            if let entry = tokens[name] {
                throw CommandFailure(
                    .failed, "there is a token '\(name)' already, made \(context.clock.text(entry.created))",
                    hint: "It cannot be shown again. Choose another name, or 'edugain-ctl token revoke \(name)' first.")
            }
            let token = AdminToken()
            let entry = TokenFile.Entry(
                name: name, digest: AdminToken.digest(token.text), created: context.clock.now())
            try file.write(TokenFile.text(file.text, adding: entry))
            record(.tokenNew, name)
            return NewToken(entry, token: token, file: file.path)
        }
    }

    /// Takes a token away. Its sessions end with it.
    ///
    /// - Throws: ``CommandFailure``, ``ExitStatus/notFound`` when there is none of this name.
    public func revoke(_ name: String) throws -> RevokedToken {
        try TokenFile.checkName(name)
        return try locked { file, tokens in
            guard let entry = tokens[name] else {
                throw CommandFailure(
                    .notFound, "there is no token '\(name)' in \(file.path)",
                    hint: "'edugain-ctl token list' shows which ones there are.")
            }
            try file.write(TokenFile.text(file.text, removing: name))
            record(.tokenRevoke, name)
            return RevokedToken(entry, file: file.path, clock: context.clock)
        }
    }

    /// - Parameter uses: when tokens were used, as far as that is known.
    /// - Throws: ``CommandFailure``
    public func list(_ uses: TokenUses) throws -> TokenList {
        let file = try edited()
        return TokenList(
            try TokenFile(path: file.path, text: file.text).entries, uses: uses, file: file.path, clock: context.clock)
    }

    /// The token of this name; nil when there is none.
    ///
    /// - Throws: ``CommandFailure``
    func entry(_ name: String) throws -> TokenFile.Entry? {
        let file = try edited()
        return try TokenFile(path: file.path, text: file.text)[name]
    }

    private func locked<Result>(_ body: (EditedFile, TokenFile) throws -> Result) throws -> Result {
        try DirectoryLock.hold(FilePath.directory(of: path)) {
            let file = try edited()
            return try body(file, try TokenFile(path: file.path, text: file.text))
        }
    }

    private func edited() throws -> EditedFile {
        try EditedFile(path: path, mode: 0o640, group: Self.serviceGroup)
    }

    private func record(_ event: AuditEvent, _ name: String) {
        audit.record(event, by: HostUser.name, from: AuditTrail.here, outcome: .done, details: [("token", name)])
    }

    /// The group that the package's services run under; nil where the package is not installed.
    private static var serviceGroup: gid_t? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            var entry = group()
            var found: UnsafeMutablePointer<group>?
            guard getgrnam_r("edugain", &entry, buffer.baseAddress, buffer.count, &found) == 0, found != nil else {
                return nil
            }
            return entry.gr_gid
        }
    }
}
