internal import CLibXML2

/// Turns the names libxml2 reports into cases of our own without comparing characters: every name it reports is
/// interned in the parser's dictionary, so one name is one address for as long as the parser lives.
///
/// The tables are plain memory, freed by ``deallocate()``: arrays would be retained and released a million times.
struct NameTable {
    /// A name met as an element.
    private struct Slot {
        var name: UnsafePointer<xmlChar>?
        var element: ElementName = .unknown
    }

    private let slots: UnsafeMutablePointer<Slot>
    private let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
    private let namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    /// A power of two, four times the number of names, so that a look-up seldom meets a second slot.
    private static let size = 256

    init(dictionary: OpaquePointer?) {
        slots = .allocate(capacity: Self.size)
        slots.initialize(repeating: Slot(), count: Self.size)
        attributes = .allocate(capacity: AttributeName.allCases.count)
        for name in AttributeName.allCases {
            (attributes + Int(name.rawValue)).initialize(to: Self.intern(name.localName, in: dictionary))
        }
        namespaces = .allocate(capacity: Namespace.allCases.count)
        for namespace in Namespace.allCases {
            (namespaces + Int(namespace.rawValue)).initialize(to: Self.intern(namespace.uri, in: dictionary))
        }
        for element in ElementName.allCases where element != .unknown {
            guard let name = Self.intern(element.localName, in: dictionary) else { continue }
            var index = Self.index(of: name)
            while slots[index].name != nil { index = (index + 1) & (Self.size - 1) }
            slots[index] = Slot(name: name, element: element)
        }
    }

    func deallocate() {
        slots.deallocate()
        attributes.deallocate()
        namespaces.deallocate()
    }

    /// The element with this local name in this namespace, `.unknown` for all others.
    func element(_ name: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?) -> ElementName {
        guard let name else { return .unknown }
        var index = Self.index(of: name)
        while let candidate = slots[index].name {
            if candidate == name {
                let element = slots[index].element
                return isSame(namespace, element.namespace) ? element : .unknown
            }
            index = (index + 1) & (Self.size - 1)
        }
        return .unknown
    }

    func isAttribute(_ name: UnsafePointer<xmlChar>?, _ attribute: AttributeName) -> Bool {
        name == attributes[Int(attribute.rawValue)]
    }

    func isSame(_ namespace: UnsafePointer<xmlChar>?, _ expected: Namespace) -> Bool {
        namespace == namespaces[Int(expected.rawValue)]
    }

    private static func index(of name: UnsafePointer<xmlChar>) -> Int {
        let address = UInt(bitPattern: name)
        return Int(truncatingIfNeeded: (address >> 2) ^ (address >> 9)) & (size - 1)
    }

    private static func intern(_ text: StaticString, in dictionary: OpaquePointer?) -> UnsafePointer<xmlChar>? {
        xmlDictLookup(dictionary, text.utf8Start, Int32(text.utf8CodeUnitCount))
    }
}
