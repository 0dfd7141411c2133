extension APIOperation {
    /// Everything that programs can ask for.
    static let all = [
        DescriptionOperations.all, Version1Operations.all, FeedOperations.all, ExportOperations.all,
        CompatibleOperations.all, MonitoringOperations.all, SettingsOperations.all,
        RefreshOperations.all, DatabaseOperations.all,
    ].flatMap(\.self)

    /// True for an address whose errors are problem details.
    static func isForPrograms(_ path: some StringProtocol) -> Bool {
        path.hasPrefix("/api/") || fixedPaths.contains(String(path))
    }

    private static let fixedPaths = Set(all.map(\.path))
}
