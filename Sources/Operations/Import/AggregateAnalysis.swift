import Quality
import SAMLMetadata
import Store

/// Compares entities, one after the other, with what the database holds. Keeps only what will be written.
struct AggregateAnalysis {
    private var state: CurrentState
    private var findings = AggregateFindings()
    /// Lines of the entities that are new.
    private var newLines: [Identifier: Int] = [:]
    /// Counters of the unchanged entities, by row number of the federation.
    private var unchanged: [Int64: Statistics] = [:]
    private let issueLimit = MetadataLimits().issues

    init(comparingWith state: CurrentState) {
        self.state = state
    }

    mutating func add(_ recording: EntityRecording) {
        let identifier = Identifier(recording.entityID)
        guard let index = state.entities.index(forKey: identifier) else { return addNew(recording, identifier) }
        let current = state.entities.values[index]
        guard current.line == 0 else { return report(recording, firstLine: current.line) }
        state.entities.values[index].line = recording.line
        let digest = EntityDigest(recording)
        if current.digest == digest, current.format == EntityRecord.format {
            findings.statistics.add(current.marks)
            unchanged[current.federation, default: Statistics()].add(current.marks)
            return
        }
        let record = EntityRecord(recording, digest: digest)
        count(record)
        // A row of another format cannot be compared: it is completed, which is no change.
        if current.format == EntityRecord.format {
            findings.changed.append((current.entity, record))
        } else {
            findings.completed.append((current.entity, record))
        }
    }

    /// Ends the comparison: what was not met is gone.
    consuming func finish() -> AggregateFindings {
        for (federation, statistics) in unchanged {
            findings.federations[Identifier(state.authorities[federation] ?? ""), default: Statistics()].add(statistics)
        }
        findings.removed = state.entities.filter { $0.value.line == 0 }
            .map { (entityID: $0.key.text, entity: $0.value.entity) }
            .sorted { $0.entity < $1.entity }
        return findings
    }

    private mutating func addNew(_ recording: EntityRecording, _ identifier: Identifier) {
        if let firstLine = newLines[identifier] { return report(recording, firstLine: firstLine) }
        newLines[identifier] = recording.line
        let record = EntityRecord(recording, digest: EntityDigest(recording))
        count(record)
        findings.added.append(record)
    }

    private mutating func count(_ record: EntityRecord) {
        let marks = record.quality.marks
        findings.statistics.add(marks)
        findings.federations[Identifier(record.registrationAuthority), default: Statistics()].add(marks)
    }

    private mutating func report(_ duplicate: EntityRecording, firstLine: Int) {
        findings.issueCount += 1
        guard findings.issues.count < issueLimit else { return }
        findings.issues.append(
            .duplicateEntityID(duplicate.entityID, line: duplicate.line, firstLine: firstLine))
    }
}
