import Store

/// Contacts of one kind. Who they are is nobody's business.
struct ContactKind: Sendable {
    /// `security`, or the contactType.
    let kind: String
    private(set) var count: Int

    /// In the order in which the kinds come first.
    static func all(_ contacts: [EntityDetail.Contact]) -> [ContactKind] {
        contacts.reduce(into: []) { kinds, contact in
            let isSecurity = contact.isREFEDSSecurity || contact.isInCommonSecurity
            let kind = isSecurity ? "security" : contact.type.isEmpty ? "without a kind" : contact.type
            if let index = kinds.firstIndex(where: { $0.kind == kind }) {
                kinds[index].count += 1
            } else {
                kinds.append(ContactKind(kind: kind, count: 1))
            }
        }
    }
}
