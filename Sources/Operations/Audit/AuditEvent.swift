/// What the audit trail tells of.
public enum AuditEvent: String, Sendable, CaseIterable {
    case signIn = "sign-in"
    case signOut = "sign-out"
    /// A request with a token in its head. Only those with a wrong one are events of their own.
    case bearerToken = "bearer-token"
    /// An import of metadata was asked for.
    case refresh = "refresh"
    case databaseExport = "database-export"
    case databaseImport = "database-import"
    case settingsChange = "settings-change"
    case settingsReset = "settings-reset"
    case tokenNew = "token-new"
    case tokenRevoke = "token-revoke"
}
