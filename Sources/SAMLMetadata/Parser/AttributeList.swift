internal import CLibXML2
import Glibc

/// The attributes of one start tag as SAX2 hands them over: five pointers each (local name, prefix, namespace, begin
/// and end of the value). Valid only inside the callback.
struct AttributeList {
    let names: NameTable
    let count: Int
    let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    /// The trimmed value of an attribute as text, nil where it is missing, blank or longer than `limit` bytes.
    func text(_ attribute: AttributeName, limit: Int = 1_024) -> String? {
        guard let bytes = bytes(attribute), !bytes.isEmpty, bytes.count <= limit else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The trimmed bytes of an attribute without namespace or in this one, nil where it is missing.
    func bytes(_ attribute: AttributeName, in namespace: Namespace? = nil) -> UnsafeBufferPointer<UInt8>? {
        guard let pointers else { return nil }
        for index in 0..<count {
            let entry = pointers + index * 5
            guard names.isAttribute(entry[0], attribute) else { continue }
            if let namespace {
                guard names.isSame(entry[2], namespace) else { continue }
            } else if entry[2] != nil {
                continue
            }
            guard let begin = entry[3], let end = entry[4] else { return nil }
            return WhiteSpace.trimmed(UnsafeBufferPointer(start: begin, count: end - begin))
        }
        return nil
    }

    /// True when the attribute's trimmed value is exactly `text`.
    func isEqual(_ attribute: AttributeName, in namespace: Namespace? = nil, to text: StaticString) -> Bool {
        guard let bytes = bytes(attribute, in: namespace), bytes.count == text.utf8CodeUnitCount,
            let start = bytes.baseAddress
        else { return false }
        return memcmp(start, text.utf8Start, bytes.count) == 0
    }
}
