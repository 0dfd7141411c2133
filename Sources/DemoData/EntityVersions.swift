/// How often each part of an entity has been replaced; the part's text follows from the seed and this number.
struct EntityVersions: Sendable {
    var privacy: UInt16 = 0
    var security: UInt16 = 0
    var certificate: UInt16 = 0
    var name: UInt16 = 0
    var contact: UInt16 = 0
    var endpoint: UInt16 = 0
    var category: UInt16 = 0
}
