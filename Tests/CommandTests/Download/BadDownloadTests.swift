import DemoData
import Testing

@Suite("import over HTTP: downloads that are no good", .needsSQLite)
struct BadDownloadTests {
    private let workspace: Workspace
    private let server: ScriptedServer
    private let good: [UInt8]
    private let options = DemoOptions(entities: 100, churn: 0.2)

    init() throws {
        workspace = try Workspace()
        good = try Aggregates.demo(options)
        server = try ScriptedServer(file: good, tag: "\"one\"")
        try workspace.importReport(server.url)
    }

    /// Expects that the answer is refused, never becomes the cached file, and does no harm to the imports after it.
    private func expectHarmless(
        _ code: Int32, _ outcome: String, _ phrase: String, environment: [String: String?] = [:],
        _ answer: @escaping ScriptedServer.Answer
    ) throws {
        let before = try workspace.history()
        let good = good
        server.answer(answer)
        let result = try workspace.runImport(server.url, environment: environment)
        result.expectFailure(code, phrase, "HINT: ")
        #expect(try workspace.history() == before)
        #expect(try workspace.runs().last == RecordedRun(outcome: outcome, message: result.message, snapshot: ""))
        #expect(try workspace.contents(workspace.cacheDirectory + "/aggregate") == good)
        #expect(try !workspace.listing().contains { $0.hasSuffix(".part") })
        server.answer { $0.condition == "\"one\"" ? .notModified("\"one\"") : .file(good, tag: "\"one\"") }
        #expect(try workspace.importReport(server.url).outcome == "not-modified")
        #expect(server.requests.last?.condition == "\"one\"")
    }

    @Test("A file that was cut off upstream")
    func truncated() throws {
        let half = Array(good.prefix(good.count / 2))
        try expectHarmless(12, "refused", "cut off") { _ in .file(half, tag: "\"bad\"") }
    }

    @Test("An error page that says it is fine")
    func page() throws {
        let body = Array("<!DOCTYPE html><html><body>Maintenance</body></html>".utf8)
        try expectHarmless(12, "refused", "HTML page") { _ in .file(body, tag: "\"bad\"") }
    }

    @Test("An empty answer")
    func empty() throws {
        try expectHarmless(12, "refused", "empty") { _ in .file([], tag: "\"bad\"") }
    }

    @Test("Too few entities")
    func shrunk() throws {
        let few = try Aggregates.demo(DemoOptions(entities: 50))
        try expectHarmless(12, "refused", "% fewer") { _ in .file(few, tag: "\"bad\"") }
    }

    @Test("Not found")
    func notFound() throws {
        try expectHarmless(75, "failed", "404") { _ in .status(404) }
        #expect(server.requests.count == 3, "a 404 is not tried again")
    }

    @Test("Larger than EDUGAIN_MAX_SIZE, said beforehand or not", arguments: [true, false])
    func tooLarge(isAnnounced: Bool) throws {
        let file = good
        let environment = ["EDUGAIN_MAX_SIZE": "\(good.count - 1)"]
        try expectHarmless(12, "refused", "EDUGAIN_MAX_SIZE", environment: environment) { _ in
            ServerResponse(fields: ["ETag": "\"bad\""], body: file, hasLength: isAnnounced)
        }
    }

    @Test("As large as EDUGAIN_MAX_SIZE is allowed")
    func largest() throws {
        let file = good
        server.answer { _ in .file(file) }
        try workspace.importReport(server.url, environment: ["EDUGAIN_MAX_SIZE": "\(good.count)"])
    }

    @Test("A file on disk larger than EDUGAIN_MAX_SIZE is refused too")
    func largeFile() throws {
        let source = try workspace.write(good, to: "large.xml")
        try workspace.runImport(source, environment: ["EDUGAIN_MAX_SIZE": "\(good.count - 1)"])
            .expectFailure(12, "larger than \(good.count - 1) bytes", "EDUGAIN_MAX_SIZE")
    }

    @Test("A 304 that nobody asked for")
    func unexpected() throws {
        let other = try Workspace()
        server.answer { _ in .notModified("\"one\"") }
        try other.runImport(server.url).expectFailure(75, "304")
    }
}
