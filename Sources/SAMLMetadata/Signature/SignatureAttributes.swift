internal import CLibXML2

/// The attributes of one start tag as SAX2 hands them over: five pointers each (local name, prefix, namespace, begin
/// and end of the value). Valid only inside the callback.
struct SignatureAttributes {
    let count: Int
    let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

    /// The value of an attribute without namespace; nil where it is missing.
    func text(_ name: String) -> String? {
        guard let pointers else { return nil }
        for index in 0..<count {
            let entry = pointers + index * 5
            guard entry[2] == nil, let localName = entry[0], String(cString: localName) == name else { continue }
            return value(entry)
        }
        return nil
    }

    /// True when an attribute that may name its element, in any namespace (`ID`, `Id`, `id`, `xml:id`), has this value.
    func areIdentifying(_ identifier: String) -> Bool {
        guard let pointers else { return false }
        for index in 0..<count {
            let entry = pointers + index * 5
            // Letters of both cases differ in one bit.
            guard let name = entry[0], name[0] | 0x20 == UInt8(ascii: "i"), name[1] | 0x20 == UInt8(ascii: "d"),
                name[2] == 0, value(entry) == identifier
            else { continue }
            return true
        }
        return false
    }

    private func value(_ entry: UnsafeMutablePointer<UnsafePointer<xmlChar>?>) -> String {
        guard let begin = entry[3], let end = entry[4] else { return "" }
        return String(decoding: UnsafeBufferPointer(start: begin, count: end - begin), as: UTF8.self)
    }
}
