import Synchronization
import Testing

@testable import Fetch

@Suite(.timeLimit(.minutes(5))) struct LinkCheckRunTests {
    /// A server whose address `/stuck` never answers.
    private func server() throws -> (ScriptedServer, hangUps: AsyncStream<Void>) {
        let (hangUps, hangUp) = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { request, _, connection in
            guard request.contains(" /stuck") else { return connection.answer("200 OK") }
            connection.waitForHangUp()
            hangUp.yield()
        }
        return (server, hangUps)
    }

    @Test func stoppingKeepsWhatIsDone() async throws {
        let (server, hangUps) = try server()
        let urls = (0..<10).map { server.url("/\($0)") } + [server.url("/stuck")]
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.totalTimeout = .seconds(3600) }
        let run = try LinkChecker(settings: settings).check(urls)
        var results: [LinkResult] = []
        for try await result in run {
            results.append(result)
            if results.count == 10 { run.stop() }
        }
        #expect(Set(results.map(\.url)) == Set(urls.dropLast()))
        for await _ in hangUps { break }
    }

    @Test func cancellingTheReaderKeepsWhatIsDone() async throws {
        let (server, hangUps) = try server()
        let urls = (0..<10).map { server.url("/\($0)") } + [server.url("/stuck")]
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.totalTimeout = .seconds(3600) }
        let (counts, count) = AsyncStream.makeStream(of: Int.self)
        let reader = Task {
            var results: [LinkResult] = []
            for try await result in try LinkChecker(settings: settings).check(urls) {
                results.append(result)
                count.yield(results.count)
            }
            return results
        }
        for await number in counts where number == 10 { break }
        reader.cancel()
        #expect(try await reader.value.count == 10)
        for await _ in hangUps { break }
    }

    @Test func lettingGoOfItStopsIt() async throws {
        let (server, hangUps) = try server()
        let settings = LinkCheckFixture.settings(ports: [server.port]) { $0.totalTimeout = .seconds(3600) }
        for try await result in try LinkChecker(settings: settings).check([server.url("/stuck"), server.url("/1")]) {
            #expect(result.url == server.url("/1"))
            break
        }
        for await _ in hangUps { break }
    }

    @Test func aReaderThatDoesNotReadHoldsTheCheckUp() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "page") }
        let other = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "page") }
        let settings = LinkCheckFixture.settings(ports: [server.port, other.port]) { $0.wantsBody = true }
        let run = try LinkChecker(settings: settings).check((0..<300).map { server.url("/\($0)") })
        // A check that is read has all the time it needs for twice as many.
        let read = try await LinkCheckFixture.results(of: (0..<600).map { other.url("/\($0)") }, settings)
        #expect(read.count == 600)
        #expect(server.requests.count <= 64 + 2)
        var count = 0
        for try await _ in run { count += 1 }
        #expect(count == 300)
    }

    @Test func whatIsDoneIsReadBeforeTheEnd() async throws {
        for error in [nil, LinkCheckError.proxy(reason: "gone")] {
            let mailbox = LinkMailbox()
            for number in 0..<200 { mailbox.add(LinkResult(url: "\(number)", kind: .ok)) }
            mailbox.stop()
            mailbox.finish(error)
            for number in 0..<200 { #expect(try await mailbox.next().get()?.url == "\(number)") }
            #expect(await mailbox.next() == (error.map { .failure($0) } ?? .success(nil)))
        }
    }

    @Test func nothingToCheckEndsAtOnce() async throws {
        #expect(try await LinkCheckFixture.results(of: [], LinkCheckFixture.settings(ports: [])).isEmpty)
    }
}
