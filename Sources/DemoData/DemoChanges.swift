/// Which entities a step added, removed and changed against the step before it.
///
/// The entityIDs are sorted by their bytes and free of white space around them.
public struct DemoChanges: Sendable, Equatable {
    /// Entities which the step before does not have.
    public var added: [String]
    /// Entities which only the step before has.
    public var removed: [String]
    /// Entities of both steps whose metadata differ.
    public var changed: [String]

    /// Takes the three lists as they are.
    public init(added: [String] = [], removed: [String] = [], changed: [String] = []) {
        self.added = added
        self.removed = removed
        self.changed = changed
    }
}
