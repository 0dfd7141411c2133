/// A text around a name.
struct NamePattern: Sendable {
    let before: StaticString
    let after: StaticString
    /// What follows after an ampersand, or "" for none: an ampersand is written in two ways.
    let afterAmpersand: StaticString

    init(_ before: StaticString, _ after: StaticString, afterAmpersand: StaticString = "") {
        self.before = before
        self.after = after
        self.afterAmpersand = afterAmpersand
    }
}
