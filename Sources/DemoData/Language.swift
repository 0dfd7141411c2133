/// The texts of one language. Every list has two entries or more, so that a new version of a name is another name.
struct Language: Sendable {
    /// Value of xml:lang.
    let code: StaticString
    let script: Script
    /// Names of institutions around a place.
    let organizations: [NamePattern]
    /// Names of services around a place; English services have names of their own in `ServiceNames`.
    let services: [NamePattern]
    /// Sentences around a display name.
    let descriptions: [NamePattern]
}
