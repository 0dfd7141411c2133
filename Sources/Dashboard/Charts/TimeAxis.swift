import Foundation
import Operations

/// The horizontal axis: times to scale, and dates at round places of the calendar.
struct TimeAxis: Sendable {
    struct Tick: Sendable {
        /// 0...1, left to right.
        let share: Double
        /// `29 Mar`, `Mar 2026`, `29 Mar, 06:00`
        let text: String
    }

    let ticks: [Tick]
    private let first: Int64
    private let last: Int64

    /// More labels would touch each other.
    private static let mostTicks = 8

    /// - Parameter times: UTC seconds, oldest first; one or more.
    init(_ times: [Int64], _ clock: WallClock) {
        let first = times.first ?? 0
        let last = max(first, times.last ?? 0)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = clock.timeZone
        let steps = CalendarStep.all
        let found = steps.lazy.map { ($0, $0.times(first, last, calendar, limit: Self.mostTicks)) }
            .first { $0.1.count <= Self.mostTicks }
        let step = found?.0 ?? CalendarStep.hours(1)
        let marks = found.map { $0.1.count >= 2 ? $0.1 : [] } ?? []
        let shown = marks.isEmpty ? (first == last ? [first] : [first, last]) : marks
        let texts = marks.isEmpty && last - first >= 86_400 ? CalendarStep.days(1) : step
        self.first = first
        self.last = last
        ticks = shown.map { time in
            Tick(share: Self.share(time, first, last), text: texts.text(time, calendar))
        }
    }

    /// Where `time` is: 0...1. A single time is in the middle.
    func share(_ time: Int64) -> Double {
        Self.share(time, first, last)
    }

    private static func share(_ time: Int64, _ first: Int64, _ last: Int64) -> Double {
        first == last ? 0.5 : max(0, min(1, Double(time - first) / Double(last - first)))
    }
}
