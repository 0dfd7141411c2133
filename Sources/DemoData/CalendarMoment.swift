/// A moment in the Gregorian calendar and UTC, computed without a calendar library.
struct CalendarMoment: Sendable, Equatable {
    let year: Int
    let month: Int
    let day: Int
    let secondOfDay: Int

    init(secondsSince1970 seconds: Int64) {
        let secondsOfDay: Int64 = 86_400
        var days = Int(seconds / secondsOfDay)
        var rest = Int(seconds % secondsOfDay)
        if rest < 0 {
            rest += Int(secondsOfDay)
            days -= 1
        }
        secondOfDay = rest

        // Years run from March to February here, which puts the leap day at their end; an era has 400 years.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }
}
