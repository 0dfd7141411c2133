import Quality

/// Entities by what they assert of Sirtfi. Version 1 is what counts; version 2 stands on it.
enum SirtfiFilter: String, CaseIterable, Sendable {
    case asserted = "yes"
    case absent = "no"
    case version2 = "v2"

    func admits(_ sirtfi: Sirtfi) -> Bool {
        switch self {
        case .asserted: sirtfi.contains(.version1)
        case .absent: !sirtfi.contains(.version1)
        case .version2: sirtfi.contains(.version2)
        }
    }
}
