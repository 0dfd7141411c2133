import Files

/// Whether there is room for what the tool has to do.
enum DiskChecks {
    /// A place that something is kept in.
    struct Place: Sendable {
        var name: HealthCheckName
        /// What is kept there, in a word.
        var title: String
        var space: FileSystemSpace
    }

    /// One check for each file system, named after the first place on it.
    ///
    /// - Parameter databaseSize: an import may need that much for a moment, and a restore or vacuum needs it surely.
    static func space(
        _ places: [Place], databaseSize: Int64, limits: HealthLimits, now: Int64
    ) -> [HealthCheck] {
        var devices: [UInt64] = []
        for place in places where !devices.contains(place.space.device) { devices.append(place.space.device) }
        return devices.map { device in
            let same = places.filter { $0.space.device == device }
            return check(same, databaseSize: databaseSize, limits: limits, now: now)
        }
    }

    /// - Parameter places: on one file system, at least one.
    private static func check(
        _ places: [Place], databaseSize: Int64, limits: HealthLimits, now: Int64
    ) -> HealthCheck {
        let space = places[0].space
        let measurement = HealthMeasurement(
            space.free, .bytes, warning: max(2 * databaseSize, limits.spaceWarning.bytes(of: space.size)),
            critical: max(databaseSize, limits.spaceCritical.bytes(of: space.size)), isLowerLimit: true)
        let titles = places.map(\.title).formatted()
        let free = "\(NumberText.size(space.free)) of \(NumberText.size(space.size))"
        let place = places[0].title
        return HealthCheck(
            places[0].name, measurement.status, "\(free) are free where \(titles) lie\(places.count == 1 ? "s" : "")",
            hint: measurement.status == .pass ? nil : "Free some space; an import, a backup or a restore may need it.",
            measurement: measurement, time: now,
            samples: [
                HealthSample(.freeSpace, space.free, label: place), HealthSample(.space, space.size, label: place),
            ])
    }
}

extension [String] {
    /// `a`, `a and b`, `a, b and c`
    fileprivate func formatted() -> String {
        guard let last else { return "" }
        return count == 1 ? last : dropLast().joined(separator: ", ") + " and " + last
    }
}
