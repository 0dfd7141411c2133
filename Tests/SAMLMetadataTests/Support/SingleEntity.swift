import SAMLMetadata
import Testing

/// Reads the entity with this content out of an aggregate that holds nothing else.
func readEntity(
    _ content: String, limits: MetadataLimits = MetadataLimits(), sourceLocation: SourceLocation = #_sourceLocation
) throws -> EntityDescriptor {
    let reading = try Reading(Markup.aggregate(Markup.entity(content)), limits: limits)
    try #require(reading.recordings.count == 1, sourceLocation: sourceLocation)
    return reading.recordings[0].decoded()
}

/// The recorded bytes of the only entity of a document.
func readBytes(_ document: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [UInt8] {
    let reading = try Reading(document)
    try #require(reading.recordings.count == 1, sourceLocation: sourceLocation)
    return reading.recordings[0].bytes
}
