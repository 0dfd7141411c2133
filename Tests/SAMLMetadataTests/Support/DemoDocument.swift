import DemoData

extension DemoAggregate {
    /// The aggregate of a step as one document.
    func document(step: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(step: step, created: 1_735_689_600) { bytes.append(contentsOf: $0) }
        return bytes
    }
}
