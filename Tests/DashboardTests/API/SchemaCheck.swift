import Foundation

/// Looks whether a value keeps to a schema of an OpenAPI description, as far as our descriptions go: types, words,
/// ranges, lists, closed objects, alternatives, references, and the formats that we use.
struct SchemaCheck {
    private let components: [String: Any]
    private(set) var complaints: [String] = []

    /// - Parameter description: the OpenAPI document.
    init(description: [String: Any]) {
        let all = description["components"] as? [String: Any]
        components = all?["schemas"] as? [String: Any] ?? [:]
    }

    mutating func check(_ value: Any, _ schema: [String: Any], at place: String = "$") {
        if let reference = schema["$ref"] as? String {
            let name = String(reference.split(separator: "/").last ?? "")
            guard let component = components[name] as? [String: Any] else {
                return complaints.append("\(place): no component \(name)")
            }
            return check(value, component, at: place)
        }
        if let alternatives = schema["anyOf"] as? [[String: Any]] { return checkAny(value, alternatives, at: place) }
        if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
            complaints.append("\(place): \(value) is none of \(values)")
        }
        switch schema["type"] as? String {
        case "object": checkObject(value, schema, at: place)
        case "array": checkList(value, schema, at: place)
        case "string": checkText(value, schema, at: place)
        case "integer", "number": checkNumber(value, schema, at: place)
        case "boolean": if !Self.isFlag(value) { complaints.append("\(place): no boolean") }
        case "null": if !(value is NSNull) { complaints.append("\(place): not null") }
        default: complaints.append("\(place): the schema has no type")
        }
    }

    private mutating func checkAny(_ value: Any, _ alternatives: [[String: Any]], at place: String) {
        let fits = alternatives.contains { alternative in
            var other = self
            other.complaints = []
            other.check(value, alternative, at: place)
            return other.complaints.isEmpty
        }
        if !fits { complaints.append("\(place): fits no alternative: \(value)") }
    }

    private mutating func checkObject(_ value: Any, _ schema: [String: Any], at place: String) {
        guard let object = value as? [String: Any] else { return complaints.append("\(place): no object") }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        for name in schema["required"] as? [String] ?? [] where object[name] == nil {
            complaints.append("\(place): \(name) is missing")
        }
        for (name, member) in object.sorted(by: { $0.key < $1.key }) {
            if let property = properties[name] {
                check(member, property, at: "\(place).\(name)")
            } else if let others = schema["additionalProperties"] as? [String: Any] {
                check(member, others, at: "\(place).\(name)")
            } else if schema["additionalProperties"] as? Bool == false {
                complaints.append("\(place): \(name) is not described")
            }
        }
    }

    private mutating func checkList(_ value: Any, _ schema: [String: Any], at place: String) {
        guard let list = value as? [Any] else { return complaints.append("\(place): no list") }
        let items = schema["items"] as? [String: Any] ?? [:]
        for (index, element) in list.enumerated() { check(element, items, at: "\(place)[\(index)]") }
    }

    private mutating func checkText(_ value: Any, _ schema: [String: Any], at place: String) {
        guard let text = value as? String else { return complaints.append("\(place): no string") }
        if let longest = schema["maxLength"] as? Int, text.unicodeScalars.count > longest {
            complaints.append("\(place): longer than \(longest)")
        }
        let isMoment = text.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/) != nil
        if schema["format"] as? String == "date-time", !isMoment {
            complaints.append("\(place): \(text) is no date-time")
        }
    }

    private mutating func checkNumber(_ value: Any, _ schema: [String: Any], at place: String) {
        guard let number = (value as? NSNumber)?.doubleValue, !Self.isFlag(value) else {
            return complaints.append("\(place): no number")
        }
        if schema["type"] as? String == "integer", number != number.rounded() {
            complaints.append("\(place): \(number) is no integer")
        }
        if let least = schema["minimum"] as? Double, number < least {
            complaints.append("\(place): \(number) < \(least)")
        }
        if let most = schema["maximum"] as? Double, number > most { complaints.append("\(place): \(number) > \(most)") }
    }

    /// Foundation reads `true` as a number too.
    private static func isFlag(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return value is Bool }
        return String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
    }
}
