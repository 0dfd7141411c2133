/// What `health --json` prints and `health.json` holds.
struct HealthReportFile: Decodable {
    struct Entry: Decodable {
        var status: String
        var time: String
        var componentType: String
        var observedValue: Int?
        var observedUnit: String?
        var output: String?
        var note: String?
        var detail: String?
    }

    var status: String
    var releaseId: String
    var timestamp: String
    var checks: [String: [Entry]]

    subscript(_ name: String) -> Entry? { checks[name]?.first }
}
