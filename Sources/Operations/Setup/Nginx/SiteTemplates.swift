import Files
import Foundation

/// The files that web sites are made of, as the package ships them.
public struct SiteTemplates: Sendable {
    /// Where the package puts them.
    public static let packageDirectory = "/usr/share/edugain-ctl/nginx"

    private let directory: String

    public init(directory: String = SiteTemplates.packageDirectory) {
        self.directory = directory
    }

    /// The text of a file.
    ///
    /// - Throws: ``CommandFailure``
    func text(_ name: String) throws -> String {
        do {
            let bytes = try OpenFile(reading: "\(directory)/\(name)").readAll(limit: 1 << 20)
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            let failure = CommandFailure(error)
            throw CommandFailure(
                failure.status, "a part of the web site is missing: \(failure.message)",
                hint: "It comes with the package: 'apt install --reinstall edugain-ctl' puts it back.")
        }
    }

    /// Puts `values` into the places `@NAME@` of a text. A place that is alone in its line gives its indentation to
    /// every line of the value.
    ///
    /// - Throws: ``CommandFailure`` for a place without value, and for a value without place: a site must not go out
    ///   half filled.
    public static func filled(_ template: String, _ values: [String: String]) throws -> String {
        var unused = Set(values.keys)
        let lines = try template.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            try filled(line, values, &unused)
        }
        if let name = unused.min() { throw CommandFailure(.failed, "the template has no place @\(name)@") }
        return lines.joined(separator: "\n")
    }

    private static func filled(
        _ line: Substring, _ values: [String: String], _ unused: inout Set<String>
    ) throws -> String {
        var result = ""
        var rest = line
        while let place = rest.firstMatch(of: /@([A-Z_]+)@/) {
            let name = String(place.1)
            guard let value = values[name] else {
                throw CommandFailure(.failed, "the template has a place @\(name)@, which is unknown")
            }
            unused.remove(name)
            let before = rest[..<place.range.lowerBound]
            rest = rest[place.range.upperBound...]
            let isAlone = result.isEmpty && rest.isEmpty && before.allSatisfy { $0 == " " }
            result += isAlone ? indented(value, by: before) : before + value
        }
        return result + rest
    }

    private static func indented(_ text: String, by indentation: Substring) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.last == "" ? lines.dropLast() : lines[...])
            .map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
    }
}
