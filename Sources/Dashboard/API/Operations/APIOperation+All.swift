extension APIOperation {
    /// Everything that programs can ask for.
    static let all =
        DescriptionOperations.all + Version1Operations.all + FeedOperations.all + CompatibleOperations.all
        + SettingsOperations.all
}
