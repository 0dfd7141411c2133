import Store

/// What `vacuum` has done.
public struct VacuumSummary: Sendable, Encodable {
    public var database: String
    /// False when there was too little to gain.
    public var isDone: Bool
    /// Bytes.
    public var sizeBefore: Int64
    public var sizeAfter: Int64
    /// Bytes that hold nothing, before.
    public var unused: Int64
    public var seconds: Double

    init(database: String, before: DatabaseVacuum.Space, after: Int64?, seconds: Double) {
        self.database = database
        isDone = after != nil
        sizeBefore = before.size
        sizeAfter = after ?? before.size
        unused = before.free
        self.seconds = seconds
    }
}

extension VacuumSummary: CustomStringConvertible {
    public var description: String {
        let before = NumberText.megabytes(sizeBefore)
        guard isDone else {
            return """
                Nothing to do: of \(before) in \(database) only \(NumberText.megabytes(unused)) hold nothing.
                HINT: --force rewrites it all the same.
                """
        }
        let gain = sizeBefore - sizeAfter
        return "\(database) had \(before) and has \(NumberText.megabytes(sizeAfter)) now: "
            + "\(NumberText.megabytes(gain)) less, in \(NumberText.decimal(seconds, digits: 2)) s."
    }
}
