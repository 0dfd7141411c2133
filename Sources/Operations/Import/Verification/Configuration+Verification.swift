extension Configuration {
    /// What the settings have the source verified with, or why that cannot be; nil when it is taken as it is.
    public func sourceVerification() -> Result<SourceVerification, CommandFailure>? {
        metadataCertificate.map { path in
            Result { try SourceVerification(certificateFile: path) }.mapError { CommandFailure($0) }
        }
    }
}
