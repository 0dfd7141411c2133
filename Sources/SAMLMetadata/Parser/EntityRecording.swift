/// What was read of one `md:EntityDescriptor`, as one block of bytes.
///
/// Equal recordings are equal entities, as far as anything is kept of them, so a digest over ``bytes`` tells whether
/// an entity changed. Twice a day 99.7 % of 10,000 entities did not: for those nothing else is ever made of the bytes,
/// which halves the time of an import. The others are decoded into an ``EntityDescriptor``.
public struct EntityRecording: Sendable {
    /// `entityID`, trimmed; never empty.
    public var entityID: String
    /// The line of the start tag in the aggregate, from 1.
    public var line: Int
    /// The kept values in document order: trimmed, empty ones left out, certificates as one line.
    public var bytes: [UInt8]
}
