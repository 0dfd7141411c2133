import DemoData
import Foundation

/// The text of one step, cut into entities without the help of an XML reader.
struct WrittenAggregate {
    let bytes: [UInt8]
    let pieceSizes: [Int]

    init(_ options: DemoOptions, step: Int = 0, created: Int64 = 1_764_000_000) throws {
        var bytes: [UInt8] = []
        var pieceSizes: [Int] = []
        try DemoAggregate(options: options).write(step: step, created: created) { piece in
            bytes.append(contentsOf: piece)
            pieceSizes.append(piece.count)
        }
        self.bytes = bytes
        self.pieceSizes = pieceSizes
    }

    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The text of each entity by its entityID.
    func entities() throws -> [String: String] {
        var result: [String: String] = [:]
        var pieces = text.components(separatedBy: "EntityDescriptor>")
        // What follows the last entity is the end of the aggregate.
        pieces.removeLast()
        for (position, piece) in pieces.enumerated() {
            let isFirst = position == 0
            let entity = isFirst ? String(piece.drop(through: "</md:Extensions>")) : piece
            let identifier = try entity.part(after: " entityID=\"", before: "\"")
                .replacingOccurrences(of: "&#10;", with: "\n")
                .replacingOccurrences(of: "&amp;", with: "&")
                .trimmingCharacters(in: .whitespacesAndNewlines)
            guard result.updateValue(entity, forKey: identifier) == nil else {
                throw ReadingFault.twice(identifier)
            }
        }
        return result
    }
}

extension String {
    func drop(through mark: String) -> Substring {
        range(of: mark).map { self[$0.upperBound...] } ?? self[...]
    }

    func part(after start: String, before end: String) throws -> String {
        guard let begin = range(of: start), let finish = self[begin.upperBound...].range(of: end) else {
            throw ReadingFault.missing(start)
        }
        return String(self[begin.upperBound..<finish.lowerBound])
    }
}
