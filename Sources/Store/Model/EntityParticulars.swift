/// What lists in full tell of an entity beside its summary. Times are UTC seconds.
public struct EntityParticulars: Sendable, Equatable {
    /// `registrationInstant`; nil where the federation does not tell.
    public var registrationInstant: Int64?
    /// The first snapshot that had it, as far as the database goes back.
    public var firstSeen: Int64
    public var securityContacts: SecurityContactMarks

    public init(registrationInstant: Int64?, firstSeen: Int64, securityContacts: SecurityContactMarks) {
        self.registrationInstant = registrationInstant
        self.firstSeen = firstSeen
        self.securityContacts = securityContacts
    }
}
