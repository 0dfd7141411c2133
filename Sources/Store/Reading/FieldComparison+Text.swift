import Quality
import SAMLMetadata

// How the values of fields are written where two of them are compared.

extension EntityQuality {
    var roleNames: [String] { Role.allCases.filter { roles.contains(Roles($0)) }.map(\.name) }
}

extension PrivacyStatement {
    var text: String? {
        switch self {
        case .absent: nil
        case .usable(let url): url
        case .unusable(let url): "\(url) (unusable)"
        }
    }
}

extension Sirtfi {
    var names: [String] {
        (contains(.version1) ? ["version 1"] : []) + (contains(.version2) ? ["version 2"] : [])
    }
}

extension Role {
    var name: String {
        switch self {
        case .serviceProvider: "service provider"
        case .identityProvider: "identity provider"
        case .attributeAuthority: "attribute authority"
        case .other: "other role"
        }
    }
}

extension LocalizedValue {
    var text: String {
        let notes = [language, role?.name ?? ""].filter { !$0.isEmpty }
        return notes.isEmpty ? value : "\(value) (\(notes.joined(separator: ", ")))"
    }
}

extension Logo {
    var text: String {
        let size = width.flatMap { width in height.map { "\(width)×\($0)" } }
        let bytes = inlineSize > 0 ? "\(inlineSize) bytes" : nil
        let notes = [size, bytes, language.isEmpty ? nil : language, role?.name].compactMap { $0 }
        return notes.isEmpty ? url : "\(url) (\(notes.joined(separator: ", ")))"
    }
}

extension EntityDetail.Contact {
    var text: String {
        let marks = [isREFEDSSecurity ? "REFEDS security" : nil, isInCommonSecurity ? "InCommon security" : nil]
        return ([type] + marks.compactMap { $0 } + [address.text]).joined(separator: ", ")
    }
}

extension ContactPerson.Address {
    fileprivate var text: String {
        switch self {
        case .absent: "no address"
        case .malformed: "malformed address"
        case .withoutMailto: "address without mailto:"
        case .wellFormed: "well-formed address"
        }
    }
}

extension Scope {
    var text: String { isRegularExpression ? "\(value) (regular expression)" : value }
}

extension EntityDetail.CertificateSummary {
    /// With enough of the fingerprint to tell it from any other.
    var text: String {
        let purpose =
            switch use {
            case .any: "any use"
            case .signing: "signing"
            case .encryption: "encryption"
            }
        return "\(sha256.map { String($0.prefix(16)) } ?? "unreadable") (\(purpose), \(role.name))"
    }
}
