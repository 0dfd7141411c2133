import Store

/// How links stand, for tests without a database.
enum LinkCheckState {
    static func of(_ record: LinkCheckRecord) -> LinkState {
        LinkState(
            outcome: record, lastChecked: record.checked, brokenSince: record.isBroken ? record.checked : nil)
    }
}
