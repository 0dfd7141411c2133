/// Whether something is there.
enum YesNo: String, CaseIterable, Sendable {
    case yes
    case no

    func admits(_ isThere: Bool) -> Bool { (self == .yes) == isThere }
}
