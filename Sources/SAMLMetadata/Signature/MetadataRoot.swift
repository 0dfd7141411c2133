/// The root element of a document of SAML metadata.
public enum MetadataRoot: String, Sendable {
    case entitiesDescriptor = "EntitiesDescriptor"
    case entityDescriptor = "EntityDescriptor"

    /// Namespace and local name with a colon between them, as xmlsec1 wants element names.
    public var expandedName: String { "\(Self.namespace):\(rawValue)" }

    static let namespace = "\(Namespace.md.uri)"
}
