/// What the root element says of the whole aggregate. Times are UTC seconds.
public struct AggregateInformation: Sendable, Hashable {
    /// `Name` of the root `md:EntitiesDescriptor`.
    public var name: String?
    /// `ID` of the root element.
    public var identifier: String?
    /// `validUntil`; see ``unreadableValidUntil`` when it is there but nil here.
    public var validUntil: Int64?
    /// The text of a `validUntil` that is not an `xs:dateTime`.
    public var unreadableValidUntil: String?
    /// `cacheDuration` as written, an `xs:duration` such as `PT6H`.
    public var cacheDuration: String?
    /// `creationInstant` of `mdrpi:PublicationInfo`.
    public var creationInstant: Int64?
    /// `publisher` of `mdrpi:PublicationInfo`.
    public var publisher: String?
    /// `md:EntityDescriptor` elements met, also those that were left out.
    public var entityDescriptors: Int = 0

    public init() {}
}
