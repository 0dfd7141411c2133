import Crypto
import SAMLMetadata

/// SHA-256 digests (FIPS 180-4) over parts of an entity.
enum Fingerprint {
    /// A digest over all contacts together, nil without any. It tells only that something changed: one digest over
    /// all of them, cut to 16 bytes, gives nobody an address to look up.
    static func of(contacts: [ContactPerson]) -> String? {
        guard !contacts.isEmpty else { return nil }
        var hash = SHA256()
        for contact in contacts {
            hash.update(data: contact.content)
            hash.update(data: [0x1E])
        }
        return Hexadecimal.text(Array(hash.finalize().prefix(16)))
    }

    /// A digest over bindings and locations of all endpoints, nil without any.
    static func of(endpoints: [Endpoint]) -> String? {
        guard !endpoints.isEmpty else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(endpoints.reduce(0) { $0 + $1.content.count + 2 })
        for endpoint in endpoints {
            text.append(endpoint.role.rawValue)
            text.append(contentsOf: endpoint.content)
            text.append(0x1E)
        }
        return Hexadecimal.text(Array(SHA256.hash(data: text).prefix(16)))
    }
}
