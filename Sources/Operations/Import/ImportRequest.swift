/// What an import is asked to do.
public struct ImportRequest: Sendable {
    /// The aggregate.
    public var source: SourceLocation
    /// The federation list; nil leaves the names as they are.
    public var federations: SourceLocation?
    /// Tells what would change and writes nothing.
    public var dryRun: Bool
    /// Waives expiry and shrinkage, nothing else.
    public var force: Bool
    /// How long to wait for another import or another writer.
    public var wait: Duration
    /// Largest aggregate accepted, in bytes.
    public var maximumSize: Int64
    /// How old a federation list may be before it is asked for again, in seconds.
    public var federationsExpiry: Int64
    /// What the aggregate's signature is verified with, or why it cannot be; nil takes it as it is.
    public var verification: Result<SourceVerification, CommandFailure>?

    public init(
        source: SourceLocation, federations: SourceLocation?, dryRun: Bool = false, force: Bool = false,
        wait: Duration = .zero, maximumSize: Int64 = 512 << 20,
        federationsExpiry: Int64 = DashboardSettings().federationsExpiry,
        verification: Result<SourceVerification, CommandFailure>? = nil
    ) {
        self.source = source
        self.federations = federations
        self.dryRun = dryRun
        self.force = force
        self.wait = wait
        self.maximumSize = maximumSize
        self.federationsExpiry = federationsExpiry
        self.verification = verification
    }
}
