import SAMLMetadata

/// What the parser makes of a whole document.
struct Reading {
    var aggregate: AggregateInformation
    var recordings: [EntityRecording] = []
    var issues: [MetadataIssue] = []
    var issueCount = 0

    /// Feeds `bytes` in chunks of `chunkSize` bytes.
    init(
        _ bytes: [UInt8], chunkSize: Int = .max, limits: MetadataLimits = MetadataLimits()
    ) throws(MetadataError) {
        let parser = try MetadataParser(limits: limits)
        var recordings: [EntityRecording] = []
        var position = 0
        while position < bytes.count {
            let end = position + min(chunkSize, bytes.count - position)
            try parser.parse(Array(bytes[position..<end]))
            recordings += parser.takeEntities()
            position = end
        }
        aggregate = try parser.finish()
        recordings += parser.takeEntities()
        self.recordings = recordings
        issues = parser.issues
        issueCount = parser.issueCount
    }

    init(
        _ text: String, chunkSize: Int = .max, limits: MetadataLimits = MetadataLimits()
    ) throws(MetadataError) {
        try self.init(Array(text.utf8), chunkSize: chunkSize, limits: limits)
    }

    var entities: [EntityDescriptor] { recordings.map { $0.decoded() } }

    /// Why a document is refused, nil where it is not.
    static func refusal(
        of bytes: [UInt8], chunkSize: Int = .max, limits: MetadataLimits = MetadataLimits()
    ) -> MetadataError? {
        do throws(MetadataError) {
            _ = try Reading(bytes, chunkSize: chunkSize, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    static func refusal(
        of text: String, chunkSize: Int = .max, limits: MetadataLimits = MetadataLimits()
    ) -> MetadataError? {
        refusal(of: Array(text.utf8), chunkSize: chunkSize, limits: limits)
    }
}
