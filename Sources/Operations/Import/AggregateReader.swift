import AsyncAlgorithms
import Crypto
import Files
import SAMLMetadata
import Store

/// Reads an aggregate from an open file: one task reads and parses, another one judges the entities and decodes their
/// certificates, a third one hashes the file, so that two cores are busy and none of it waits for the whole.
struct AggregateReader: Sendable {
    /// Bytes read at once.
    private static let chunkSize = 256 << 10

    /// Bytes; more is refused.
    var maximumSize: Int64
    /// Called with the bytes read so far.
    var progress: @Sendable (Int64) -> Void = { _ in }

    /// - Parameters:
    ///   - name: what to call the aggregate in messages.
    ///   - state: what to compare with.
    /// - Throws: ``CommandFailure`` with ``ExitStatus/verificationFailed`` for an aggregate that cannot be used,
    ///   naming line and reason.
    func read(
        _ file: OpenFile, name: String, comparingWith state: CurrentState
    ) async throws -> AggregateFindings {
        let pieces = AsyncChannel<[UInt8]>()
        let entities = AsyncChannel<[EntityRecording]>()
        async let digest = Self.hash(pieces)
        async let analysed = Self.analyse(entities, comparingWith: state)
        let parsed: (aggregate: AggregateInformation, issues: [MetadataIssue], issueCount: Int, size: Int64)
        do {
            parsed = try await parse(file, name: name, pieces: pieces, entities: entities)
        } catch {
            pieces.finish()
            entities.finish()
            throw error
        }
        pieces.finish()
        entities.finish()
        var findings = await analysed
        findings.aggregate = parsed.aggregate
        findings.issues = parsed.issues + findings.issues
        findings.issueCount += parsed.issueCount
        findings.size = parsed.size
        findings.digest = await digest
        return findings
    }

    private func parse(
        _ file: OpenFile, name: String, pieces: AsyncChannel<[UInt8]>, entities: AsyncChannel<[EntityRecording]>
    ) async throws -> (AggregateInformation, [MetadataIssue], Int, Int64) {
        do {
            let parser = try MetadataParser()
            var size: Int64 = 0
            while true {
                let bytes = try file.read(upTo: Self.chunkSize)
                if bytes.isEmpty { break }
                size += Int64(bytes.count)
                guard size <= maximumSize else {
                    throw CommandFailure(
                        .verificationFailed, "\(name) is larger than \(maximumSize) bytes",
                        hint: "If that is right, raise EDUGAIN_MAX_SIZE.")
                }
                await pieces.send(bytes)
                try parser.parse(bytes)
                await entities.send(parser.takeEntities())
                progress(size)
            }
            let aggregate = try parser.finish()
            await entities.send(parser.takeEntities())
            return (aggregate, parser.issues, parser.issueCount, size)
        } catch let error as MetadataError {
            throw CommandFailure(
                .verificationFailed, "\(name) is no usable SAML metadata: \(error)",
                hint: "The data from before stay as they are.")
        }
    }

    private static func hash(_ pieces: AsyncChannel<[UInt8]>) async -> [UInt8] {
        var hash = SHA256()
        for await piece in pieces { hash.update(data: piece) }
        return Array(hash.finalize())
    }

    private static func analyse(
        _ entities: AsyncChannel<[EntityRecording]>, comparingWith state: CurrentState
    ) async -> AggregateFindings {
        var analysis = AggregateAnalysis(comparingWith: state)
        for await batch in entities {
            for entity in batch { analysis.add(entity) }
        }
        return analysis.finish()
    }
}
