import Hummingbird

/// Something that programs can ask for: what it is called, takes and answers. Routes are registered from it, and the
/// OpenAPI description is made from it, so that the two cannot disagree.
struct APIOperation: Sendable {
    /// Who may ask.
    enum Audience: Sendable {
        case everybody
        case administrators
    }

    /// A part of the interface, as the documentation is divided.
    enum Part: String, CaseIterable, Sendable {
        case data = "Data"
        case exports = "Exports"
        case operation = "Operation"
        case administration = "Administration"
        case compatible = "As in the Python dashboard"
    }

    let id: String
    let method: HTTPRequest.Method
    /// With `{name}` for a last segment that is a parameter.
    let path: String
    let part: Part
    let summary: String
    /// More about it, in paragraphs; empty where the summary says it all.
    let details: String
    let audience: Audience
    let parameters: [APIParameter]
    let body: APIBody?
    let answers: [APIAnswer]

    /// - Parameters:
    ///   - answers: those of this operation alone; what every operation may answer is added.
    init(
        _ id: String, _ method: HTTPRequest.Method, _ path: String, in part: Part, _ summary: String,
        details: String = "", for audience: Audience = .everybody, parameters: [APIParameter] = [],
        body: APIBody? = nil, answers: [APIAnswer]
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.part = part
        self.summary = summary
        self.details = details
        self.audience = audience
        self.parameters = parameters
        self.body = body
        let own = Set(answers.map(\.status.code))
        let isReading = method == .get
        let isData = isReading && audience == .everybody && part != .operation
        let others = APIAnswer.common(audience, isReading: isReading, isData: isData)
            .filter { !own.contains($0.status.code) }
        self.answers = (answers + others).sorted { $0.status.code < $1.status.code }
    }

    /// The schemas with names that it takes and answers, some of them more than once.
    var components: [APISchema.Component] {
        (answers.flatMap(\.contents) + (body?.contents ?? [])).flatMap(\.schema.components)
            + parameters.flatMap(\.schema.components)
    }

    /// The pattern of the route, whose last segment takes everything behind it: names and entityIDs hold slashes.
    var pattern: String {
        path.hasSuffix("}") ? (path[..<(path.lastIndex(of: "{") ?? path.endIndex)] + "**") : path
    }
}

extension [APIOperation] {
    /// The schemas with names that they take and answer, each once.
    var components: [APISchema.Component] {
        var known: Set<String> = []
        return flatMap(\.components).filter { known.insert($0.name).inserted }
    }
}
