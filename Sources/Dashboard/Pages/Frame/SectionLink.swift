/// A section in the navigation.
struct SectionLink: Sendable {
    let name: String
    let path: String
    let isCurrent: Bool

    init(_ section: Section, isCurrent: Bool) {
        name = section.name
        path = section.rawValue
        self.isCurrent = isCurrent
    }
}
