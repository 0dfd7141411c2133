import Foundation

/// A file there, as `rclone lsjson` tells it.
struct RemoteEntry: Decodable, Sendable {
    let name: String
    /// Bytes.
    let size: Int64
    /// RFC 3339 with up to nine digits of a second.
    private let modificationTime: String
    /// Hexadecimal digests by rclone's name of the algorithm; nil when the remote has none.
    private let hashes: [String: String]?

    private enum CodingKeys: String, CodingKey {
        case name = "Name"
        case size = "Size"
        case modificationTime = "ModTime"
        case hashes = "Hashes"
    }

    /// UTC seconds; 0 when the remote does not tell.
    var modified: Int64 {
        let text = modificationTime.replacing(/\.[0-9]+/, with: "")
        return (try? Date(text, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) } ?? 0
    }

    /// Whether the digest that the remote keeps of the file is that of ours; nil when there is none in common.
    func agrees(with digests: FileDigests) -> Bool? {
        for (algorithm, digest) in digests.byAlgorithm {
            if let found = hashes?[algorithm], !found.isEmpty { return found.lowercased() == digest }
        }
        return nil
    }
}
