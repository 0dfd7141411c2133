import Foundation

/// The name of a backup: `edugain_backup_20261123_030000.db.gz`, the time in UTC. Names sort by time, and everything
/// else in the directory belongs to somebody else.
public struct BackupName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// When the backup was begun, UTC seconds.
    public let time: Int64

    static let prefix = "edugain_backup_"
    static let archiveSuffix = ".db.gz"
    static let manifestSuffix = ".json"

    /// - Parameter time: UTC seconds, from the year 1970 to 9999.
    public init(time: Int64) {
        self.time = time
    }

    /// Reads the name of an archive; nil for any other file.
    public init?(archive name: String) {
        guard name.hasSuffix(Self.archiveSuffix) else { return nil }
        self.init(base: name.dropLast(Self.archiveSuffix.count))
    }

    /// Reads the name of a manifest; nil for any other file.
    public init?(manifest name: String) {
        guard name.hasSuffix(Self.manifestSuffix) else { return nil }
        self.init(base: name.dropLast(Self.manifestSuffix.count))
    }

    private init?(base: Substring) {
        guard base.hasPrefix(Self.prefix) else { return nil }
        let text = base.dropFirst(Self.prefix.count)
        let digits = text.utf8.compactMap { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) ? Int($0) - 48 : nil }
        guard text.utf8.count == 15, digits.count == 14, text.utf8.dropFirst(8).first == UInt8(ascii: "_") else {
            return nil
        }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        var components = DateComponents()
        (components.year, components.month, components.day) = (number(0..<4), number(4..<6), number(6..<8))
        (components.hour, components.minute, components.second) = (number(8..<10), number(10..<12), number(12..<14))
        // The calendar would roll 31 April over; only a time that is written the same way again is one.
        guard let date = Self.calendar.date(from: components) else { return nil }
        self.init(time: Int64(date.timeIntervalSince1970))
        guard self.base == base else { return nil }
    }

    /// The name without any suffix.
    var base: String {
        let parts = Self.calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: Date(timeIntervalSince1970: TimeInterval(time)))
        func padded(_ number: Int?, _ width: Int) -> String {
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let day = padded(parts.year, 4) + padded(parts.month, 2) + padded(parts.day, 2)
        let time = padded(parts.hour, 2) + padded(parts.minute, 2) + padded(parts.second, 2)
        return "\(Self.prefix)\(day)_\(time)"
    }

    public var archive: String { base + Self.archiveSuffix }
    public var manifest: String { base + Self.manifestSuffix }
    public var description: String { archive }

    public static func < (left: BackupName, right: BackupName) -> Bool { left.time < right.time }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
}
