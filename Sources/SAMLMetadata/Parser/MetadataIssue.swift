/// Something in an otherwise good aggregate that was left out. Lines count from 1.
public enum MetadataIssue: Sendable, Equatable, CustomStringConvertible {
    /// An `md:EntityDescriptor` without `entityID`, or with a blank one; the entity is left out.
    case missingEntityID(line: Int)
    /// An entityID of more than ``MetadataLimits/entityIDLength`` characters; the entity is left out.
    case entityIDTooLong(line: Int)
    /// The entityID was there before; the first one counts.
    case duplicateEntityID(String, line: Int, firstLine: Int)
    /// A value of more than ``MetadataLimits/valueSize`` bytes; the value is left out.
    case valueTooLong(element: String, entityID: String, line: Int)
    /// An entity of more than ``MetadataLimits/entitySize`` bytes; what comes after is left out.
    case entityTooLarge(entityID: String, line: Int)

    public var description: String {
        switch self {
        case .missingEntityID(let line):
            "line \(line): an entity without entityID was left out"
        case .entityIDTooLong(let line):
            "line \(line): an entity whose entityID is longer than 1024 characters was left out"
        case .duplicateEntityID(let entityID, let line, let firstLine):
            "line \(line): \(entityID) stands in line \(firstLine) already; the first one counts"
        case .valueTooLong(let element, let entityID, let line):
            "line \(line): \(element) of \(entityID) is too long and was left out"
        case .entityTooLarge(let entityID, let line):
            "line \(line): \(entityID) is too large; what comes after this line was left out of it"
        }
    }
}
