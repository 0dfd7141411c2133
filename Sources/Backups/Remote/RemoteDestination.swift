/// Where copies go: `REMOTE:PATH` as rclone reads it, also with a remote made on the fly (`:local:/mnt/copies`,
/// `:sftp,host=example.org:backups`).
public struct RemoteDestination: Sendable, Hashable, CustomStringConvertible {
    /// As the operator wrote it. May hold a password among the parameters of the remote: never show it.
    let text: String
    /// The remote's name without parameters, `:sftp` for one made on the fly.
    public let remote: String
    /// For people: parameters of the remote are left out, some are passwords.
    public let description: String

    /// - Throws: ``RemoteError/badDestination(_:reason:)`` for anything that rclone would take for a local path, or
    ///   not take at all.
    public init(_ text: String) throws {
        guard let end = Self.endOfRemote(text) else {
            throw RemoteError.badDestination(text, reason: "it names no remote; it has to be REMOTE:PATH")
        }
        let parameters = text[..<end].firstIndex(of: ",")
        remote = String(text[..<(parameters ?? end)])
        guard remote != "", remote != ":", !text.utf8.contains(0) else {
            throw RemoteError.badDestination(text, reason: "its remote has no name")
        }
        self.text = text
        description = parameters == nil ? text : "\(remote),…\(text[end...])"
    }

    /// How a destination of the settings is shown and recorded, also one that is no place for copies.
    public static func shown(_ text: String) -> String {
        (try? RemoteDestination(text).description) ?? "a place that rclone does not know"
    }

    /// The colon between remote and path: the first one that is not in a quoted parameter. Nil without one, or when a
    /// slash stands before it, which makes it a local path to rclone.
    private static func endOfRemote(_ text: String) -> String.Index? {
        var quote: Character?
        var hasParameters = false
        var previous: Character = " "
        for index in text.indices {
            let character = text[index]
            defer { previous = character }
            if let open = quote {
                if character == open { quote = nil }
            } else if hasParameters, previous == "=", character == "\"" || character == "'" {
                quote = character
            } else if character == "," {
                hasParameters = true
            } else if character == "/", !hasParameters {
                return nil
            } else if character == ":", index != text.startIndex {
                return index
            }
        }
        return nil
    }

    /// A file there, as rclone takes it.
    func path(of name: String) -> String { Self.join(text, name) }

    /// A file there, for people.
    func shown(_ name: String) -> String { Self.join(description, name) }

    private static func join(_ place: String, _ name: String) -> String {
        place.hasSuffix(":") || place.hasSuffix("/") ? place + name : "\(place)/\(name)"
    }
}
