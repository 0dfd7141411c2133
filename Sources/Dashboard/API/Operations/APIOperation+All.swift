extension APIOperation {
    /// Everything that programs can ask for.
    static let all = [
        DescriptionOperations.all, Version1Operations.all, FeedOperations.all, ExportOperations.all,
        CompatibleOperations.all, MonitoringOperations.all, SettingsOperations.all,
        RefreshOperations.all, DatabaseOperations.all,
    ].flatMap(\.self)
}
