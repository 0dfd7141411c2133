import Quality
import SAMLMetadata
import Store

/// An entity as a row of a file.
struct ExportedEntity: Sendable {
    let entity: ListedEntity
    /// Nil in a list that does not tell them.
    let particulars: EntityParticulars?
    /// What came of checking links.
    var links = LinkDirectory.unchecked

    var summary: EntitySummary { entity.summary }

    /// The first usable one of its roles; nil without one.
    var privacyStatementURL: String? { usableURL.map(PersonalAddress.masked) }

    /// What came of checking that one; nil when that was never done.
    var check: LinkCheck? { usableURL.flatMap { links[$0] } }

    private var usableURL: String? {
        for case .usable(let url) in [summary.quality.serviceProviderPrivacy, summary.quality.identityProviderPrivacy] {
            return url
        }
        return nil
    }
}

extension Roles {
    /// `SP`, `IdP`, `SP+IdP` or `Unknown`: the words of the Python tool.
    var entityType: String {
        switch (contains(.serviceProvider), contains(.identityProvider)) {
        case (true, true): "SP+IdP"
        case (true, false): "SP"
        case (false, true): "IdP"
        case (false, false): "Unknown"
        }
    }

    static let entityTypes = ["SP", "IdP", "SP+IdP", "Unknown"]
}
