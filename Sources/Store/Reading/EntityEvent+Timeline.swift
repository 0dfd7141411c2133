extension EntityEvent {
    /// What happened to an entity, the newest first.
    ///
    /// - Parameter versions: all of them up to some time, the newest first, as
    ///   ``DatabaseGeneration/versions(of:asOf:)`` gives them.
    public static func timeline(_ versions: [EntityVersion]) -> [EntityEvent] {
        var events: [EntityEvent] = []
        for (index, version) in versions.enumerated() {
            if let end = version.validTo, index == 0 || versions[index - 1].validFrom != end {
                events.append(EntityEvent(time: end, kind: .disappeared))
            }
            let former = index + 1 < versions.count ? versions[index + 1] : nil
            events.append(EntityEvent(time: version.validFrom, kind: beginning(of: version, after: former)))
        }
        return events
    }

    private static func beginning(of version: EntityVersion, after former: EntityVersion?) -> Kind {
        guard let former else { return .appeared }
        let changes = FieldComparison(former, version).changes
        return former.validTo == version.validFrom ? .changed(changes) : .returned(changes)
    }
}
