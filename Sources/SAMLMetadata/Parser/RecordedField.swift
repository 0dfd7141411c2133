/// What a token of an ``EntityRecording`` holds. The numbers are part of the recorded bytes, and so of the digests in
/// databases: they never change, new ones are added at the end.
enum RecordedField: UInt8 {
    case role = 1
    /// authority, instant
    case registration = 2
    /// language, URL
    case registrationPolicy = 3
    /// language, name
    case organizationName = 4
    case organizationDisplayName = 5
    /// language, text
    case displayName = 6
    case description = 7
    case informationURL = 8
    case privacyStatementURL = 9
    /// language, width, height, size when inline, URL
    case logo = 10
    /// type, marks
    case contact = 11
    /// element, text; belongs to the contact before it
    case contactText = 12
    case assuranceCertification = 13
    case entityCategory = 14
    case entityCategorySupport = 15
    /// regexp, scope
    case scope = 16
    /// use, base64
    case certificate = 17
    case errorURL = 18
    /// element, binding, location, response location
    case endpoint = 19
}
