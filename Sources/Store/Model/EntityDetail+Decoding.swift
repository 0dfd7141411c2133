import Foundation
import SAMLMetadata

extension EntityDetail: Decodable {
    private enum Key: String, CodingKey {
        case registrationInstant, registrationPolicies, displayNames, organizationDisplayNames, organizationNames
        case descriptions, informationURLs, privacyStatementURLs, logos, contacts, contactsDigest
        case assuranceCertifications, entityCategories, entityCategorySupport, scopes, certificates, errorURL
        case endpointCount, endpointsDigest
    }

    public init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: Key.self)
        func list<Element: Decodable>(_ key: Key) throws -> [Element] {
            try object.decodeIfPresent([Element].self, forKey: key) ?? []
        }
        func localized(_ key: Key) throws -> [LocalizedValue] {
            try (list(key) as [StoredLocalizedValue]).map(\.value)
        }
        registrationInstant = try object.decodeIfPresent(Int64.self, forKey: .registrationInstant)
        registrationPolicies = try localized(.registrationPolicies)
        displayNames = try localized(.displayNames)
        organizationDisplayNames = try localized(.organizationDisplayNames)
        organizationNames = try localized(.organizationNames)
        descriptions = try localized(.descriptions)
        informationURLs = try localized(.informationURLs)
        privacyStatementURLs = try localized(.privacyStatementURLs)
        logos = try (list(.logos) as [StoredLogo]).map(\.value)
        contacts = try (list(.contacts) as [StoredContact]).map(\.value)
        contactsDigest = try object.decodeIfPresent(String.self, forKey: .contactsDigest)
        assuranceCertifications = try list(.assuranceCertifications)
        entityCategories = try list(.entityCategories)
        entityCategorySupport = try list(.entityCategorySupport)
        scopes = try (list(.scopes) as [StoredScope]).map(\.value)
        certificates = try (list(.certificates) as [StoredCertificate]).map(\.value)
        errorURL = try object.decodeIfPresent(String.self, forKey: .errorURL)
        endpointCount = try object.decodeIfPresent(Int.self, forKey: .endpointCount) ?? 0
        endpointsDigest = try object.decodeIfPresent(String.self, forKey: .endpointsDigest)
    }

    /// Reads what ``encoded()`` wrote.
    init(json: String) throws {
        self = try JSONDecoder().decode(EntityDetail.self, from: Data(json.utf8))
    }
}

// The short lists inside the JSON text; see EntityDetail.encoded() for their order.

private struct StoredLocalizedValue: Decodable {
    let value: LocalizedValue

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        value = LocalizedValue(
            try list.decode(String.self), language: try list.decode(String.self), role: try list.decodeRole())
    }
}

private struct StoredLogo: Decodable {
    let value: Logo

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        let url = try list.decode(String.self)
        let inlineSize = try list.decode(Int.self)
        let width = try list.decode(Int.self)
        let height = try list.decode(Int.self)
        value = Logo(
            url: url, inlineSize: inlineSize, width: width == 0 ? nil : width, height: height == 0 ? nil : height,
            language: try list.decode(String.self), role: try list.decodeRole())
    }
}

private struct StoredContact: Decodable {
    let value: EntityDetail.Contact

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        let type = try list.decode(String.self)
        let marks = try list.decode(Int.self)
        let address = try list.decode(UInt8.self)
        value = EntityDetail.Contact(
            type: type, isREFEDSSecurity: marks & 1 != 0, isInCommonSecurity: marks & 2 != 0,
            address: ContactPerson.Address(rawValue: address) ?? .absent)
    }
}

private struct StoredScope: Decodable {
    let value: Scope

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        value = Scope(try list.decode(String.self), isRegularExpression: !list.isAtEnd)
    }
}

private struct StoredCertificate: Decodable {
    let value: EntityDetail.CertificateSummary

    init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        let sha256 = try list.decode(String.self)
        let use = try list.decode(UInt8.self)
        value = EntityDetail.CertificateSummary(
            sha256: sha256.isEmpty ? nil : sha256, use: Certificate.Use(rawValue: use) ?? .any,
            role: try list.decodeRole() ?? .other)
    }
}

extension UnkeyedDecodingContainer {
    fileprivate mutating func decodeRole() throws -> Role? {
        isAtEnd ? nil : Role(rawValue: try decode(UInt8.self))
    }
}
