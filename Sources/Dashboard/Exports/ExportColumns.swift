/// How much a list as a file tells of each row.
enum ExportColumns: String, CaseIterable, Sendable {
    /// What the Python dashboard told.
    case standard
    /// All there is.
    case full
}
