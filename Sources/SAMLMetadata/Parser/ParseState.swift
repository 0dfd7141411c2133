internal import CLibXML2

/// What the SAX callbacks read and write. It lives behind one raw pointer, not in a class: 3 million callbacks an
/// import would each pay for reference counting and for the run-time check of exclusive access.
struct ParseState {
    let limits: MetadataLimits
    let names: NameTable
    let parser: xmlParserCtxtPtr

    /// Entities read so far and not yet taken.
    var completed: [EntityRecording] = []
    var aggregate = AggregateInformation()
    var issues: [MetadataIssue] = []
    var issueCount = 0
    var failure: MetadataError?

    /// The elements from the root (index 1) to the current one.
    private let path: UnsafeMutablePointer<ElementName>
    var depth = 0
    /// A root element was met.
    var hasRoot = false

    /// Where the `md:EntityDescriptor` stands that is being read or left out; 0 outside of one. Entities inside it are
    /// none: the schema allows them only inside `md:EntitiesDescriptor`.
    var entityDepth = 0
    /// The entity being read; nil outside of one, and in one that is left out.
    var entityID: String?
    var usableEntities = 0
    var entityLine = 0
    var recording = RecordingWriter()
    var isTooLarge = false
    var hasRegistration = false
    var role: Role?
    var keyUse = Certificate.Use.any
    var isInContact = false
    var attributeField: RecordedField?

    /// Text is collected for the element at this depth; 0 when none is.
    var textDepth = 0
    var text: TextBuffer

    init(limits: MetadataLimits, parser: xmlParserCtxtPtr) {
        self.limits = limits
        self.parser = parser
        names = NameTable(dictionary: parser.pointee.dict)
        path = .allocate(capacity: limits.depth + 1)
        path.initialize(repeating: .unknown, count: limits.depth + 1)
        text = TextBuffer(limit: limits.valueSize)
    }

    /// Frees what is not freed by itself.
    func deallocate() {
        path.deallocate()
        names.deallocate()
        recording.deallocate()
    }

    /// The element at `depth`, which is at most the limit.
    var current: ElementName {
        get { path[depth] }
        nonmutating set { path[depth] = newValue }
    }

    /// The line the parser stands in.
    var line: Int { parser.pointee.input.map { Int($0.pointee.line) } ?? 0 }

    /// The element `levels` above the current one.
    func ancestor(_ levels: Int) -> ElementName {
        depth > levels ? path[depth - levels] : .unknown
    }

    /// True for an element so many levels below the entity being read.
    func isBelowEntity(_ levels: Int) -> Bool {
        depth == entityDepth + levels
    }

    /// Records the first reason and stops the parser: no callback comes after it.
    mutating func fail(_ error: MetadataError) {
        guard failure == nil else { return }
        failure = error
        xmlStopParser(parser)
    }

    mutating func report(_ issue: MetadataIssue) {
        issueCount += 1
        if issues.count < limits.issues { issues.append(issue) }
    }

    mutating func reportTooLong(_ element: ElementName) {
        report(.valueTooLong(element: "\(element.localName)", entityID: entityID ?? "", line: line))
    }

    /// Collects the text of the current element for the token that was begun.
    mutating func collectText() {
        textDepth = depth
        text.removeAll()
    }

    /// Checks the token that was just written against the entity's limit, and takes it back when it is one too many.
    mutating func endToken() {
        guard isTooLarge || recording.count > limits.entitySize else { return }
        recording.discard()
        if !isTooLarge { report(.entityTooLarge(entityID: entityID ?? "", line: line)) }
        isTooLarge = true
    }
}
