import Foundation

/// Numbers as people read them, the same on the terminal and on pages.
public enum NumberText {
    /// `10,300`
    public static func grouped(_ value: Int) -> String {
        var digits = String(abs(value))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
            position -= 3
        }
        return value < 0 ? "-" + digits : digits
    }

    /// `1 snapshot`, `10,300 snapshots`
    public static func counted(_ value: Int, _ noun: String) -> String {
        "\(grouped(value)) \(noun)\(value == 1 ? "" : "s")"
    }

    /// With a fixed number of digits after the point.
    public static func decimal(_ value: Double, digits: Int) -> String {
        String(format: "%.\(digits)f", value)
    }

    /// `69.4 %`, or a dash where there is nothing to cover.
    public static func percentage(_ value: Double?) -> String {
        value.map { "\(decimal($0, digits: 1)) %" } ?? "–"
    }

    /// `95.6 MB`, a million bytes each.
    public static func megabytes(_ bytes: Int64) -> String {
        "\(decimal(Double(bytes) / 1e6, digits: 1)) MB"
    }

    /// `0.4 MB`, `95.6 MB`, `65.8 GB`: in thousands of millions where millions would be a long number.
    public static func size(_ bytes: Int64) -> String {
        bytes < 10_000_000_000 ? megabytes(bytes) : "\(decimal(Double(bytes) / 1e9, digits: 1)) GB"
    }
}
