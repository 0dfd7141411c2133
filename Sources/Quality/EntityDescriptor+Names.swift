import SAMLMetadata

extension EntityDescriptor {
    /// The name to show for the entity: mdui display name, else the organization's display name, else its name, else
    /// the entityID; of several languages English comes first.
    public var preferredName: String {
        displayNames.preferred?.value ?? preferredOrganizationName ?? entityID
    }

    /// The organization to show for the entity, nil where the metadata name none.
    public var preferredOrganizationName: String? {
        organizationDisplayNames.preferred?.value ?? organizationNames.preferred?.value
    }
}
