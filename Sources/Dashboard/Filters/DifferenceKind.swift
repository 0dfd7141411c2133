/// What can be between two snapshots.
enum DifferenceKind: String, CaseIterable, Sendable {
    case changed
    case added
    case removed
}
