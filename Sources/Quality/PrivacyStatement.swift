import SAMLMetadata

/// What an entity offers as privacy statement for one of its roles.
public enum PrivacyStatement: Sendable, Hashable {
    /// No `mdui:PrivacyStatementURL` that is not blank.
    case absent
    /// A URL is given that no browser can open (`/privacy`, `javascript:…`, `N/A`): declared, but not counted.
    case unusable(String)
    /// An absolute `http` or `https` URL with a host.
    case usable(String)

    /// The statement for `role` out of all an entity declares.
    ///
    /// The role's own `mdui:UIInfo` comes first, then the rest of the entity in document order: entities with two
    /// roles, or with UIInfo at entity level, mostly write it once. Among the candidates a usable URL wins over an
    /// unusable one, so that an empty or broken first language does not hide a good second one.
    public init(of declared: [LocalizedValue], for role: Role) {
        let candidates = declared.filter { $0.role == role } + declared.filter { $0.role != role }
        if let usable = candidates.first(where: { WebAddress.isUsable($0.value) }) {
            self = .usable(usable.value)
        } else if let first = candidates.first {
            self = .unusable(first.value)
        } else {
            self = .absent
        }
    }

    /// The three cases without their URLs; the numbers are stored in databases.
    public enum Kind: UInt8, Sendable, Hashable {
        case absent = 0
        case unusable = 1
        case usable = 2
    }

    public var kind: Kind {
        switch self {
        case .absent: .absent
        case .unusable: .unusable
        case .usable: .usable
        }
    }

    /// Puts a statement together again from its parts.
    public init(_ kind: Kind, url: String?) {
        switch (kind, url) {
        case (.unusable, let url?): self = .unusable(url)
        case (.usable, let url?): self = .usable(url)
        default: self = .absent
        }
    }

    /// The URL as declared, usable or not.
    public var url: String? {
        switch self {
        case .absent: nil
        case .unusable(let url), .usable(let url): url
        }
    }
}
