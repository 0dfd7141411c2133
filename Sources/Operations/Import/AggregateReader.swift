import AsyncAlgorithms
import Crypto
import SAMLMetadata
import Store

/// Reads an aggregate from an open file: one task reads and parses, another one judges the entities, decodes their
/// certificates and hashes, so that both cores are busy and neither waits for the whole.
struct AggregateReader: Sendable {
    /// Bytes read at once.
    private static let chunkSize = 256 << 10

    /// A piece of the aggregate and the entities that ended in it.
    private struct Batch: Sendable {
        var bytes: [UInt8]
        var entities: [EntityRecording]
    }

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
        let channel = AsyncChannel<Batch>()
        async let analysed = Self.analyse(channel, comparingWith: state)
        let parsed: (aggregate: AggregateInformation, issues: [MetadataIssue], issueCount: Int, size: Int64)
        do {
            parsed = try await parse(file, name: name, into: channel)
        } catch {
            channel.finish()
            _ = await analysed
            throw error
        }
        channel.finish()
        var (findings, digest) = await analysed
        findings.aggregate = parsed.aggregate
        findings.issues = parsed.issues + findings.issues
        findings.issueCount += parsed.issueCount
        findings.size = parsed.size
        findings.digest = digest
        return findings
    }

    private func parse(
        _ file: OpenFile, name: String, into channel: AsyncChannel<Batch>
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
                try parser.parse(bytes)
                await channel.send(Batch(bytes: bytes, entities: parser.takeEntities()))
                progress(size)
            }
            let aggregate = try parser.finish()
            await channel.send(Batch(bytes: [], entities: parser.takeEntities()))
            return (aggregate, parser.issues, parser.issueCount, size)
        } catch let error as MetadataError {
            throw CommandFailure(
                .verificationFailed, "\(name) is no usable SAML metadata: \(error)",
                hint: "The data from before stay as they are.")
        }
    }

    private static func analyse(
        _ channel: AsyncChannel<Batch>, comparingWith state: CurrentState
    ) async -> (AggregateFindings, [UInt8]) {
        var analysis = AggregateAnalysis(comparingWith: state)
        var hash = SHA256()
        for await batch in channel {
            hash.update(data: batch.bytes)
            for entity in batch.entities { analysis.add(entity) }
        }
        return (analysis.finish(), Array(hash.finalize()))
    }
}
