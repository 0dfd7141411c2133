/// How an attempt to import ended.
public enum ImportOutcome: String, Sendable, Codable, CaseIterable {
    /// Still going on, or killed so that it could not say more.
    case running
    /// A new snapshot was written.
    case imported
    /// The source said that nothing changed since the last import; a success, without a snapshot.
    case notModified = "not-modified"
    /// The aggregate was had but not accepted: broken, expired, empty or too small.
    case refused
    /// The source could not be had, or the database could not be written.
    case failed
    /// Found still `running` when no process was doing it any more.
    case interrupted

    /// True when the attempt proves that the data are as fresh as the source.
    public var isSuccess: Bool { self == .imported || self == .notModified }
}
