extension APIOperation {
    /// Everything that programs can ask for.
    static let all = DescriptionOperations.all + CompatibleOperations.all + SettingsOperations.all
}
