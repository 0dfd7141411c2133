import Fetch
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct CancellationTests {
    @Test func cancellingEndsAStalledTransfer() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let (hangUps, hangUp) = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { _, _, connection in
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome")
            arrival.yield()
            connection.waitForHangUp()
            hangUp.yield()
        }
        let url = server.url()
        let task = Task {
            let file = try TemporaryFile()
            return try await PauseRecord().downloader().download(from: url, into: file.descriptor)
        }
        for await _ in arrivals { break }
        let clock = ContinuousClock()
        let start = clock.now
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        // The stall limit is a minute: ending before it shows that the cancellation did it.
        #expect(clock.now - start < .seconds(20))
        for await _ in hangUps { break }
        #expect(server.requests.count == 1)
    }

    @Test func cancellingEndsAPause() async throws {
        let (pauses, pause) = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { _, _, connection in connection.answer("503 Service Unavailable") }
        let url = server.url()
        let task = Task {
            let downloader = Downloader(userAgent: "fetch-tests/1") { _ in
                pause.yield()
                try await Task.sleep(for: .seconds(3600))
            }
            let file = try TemporaryFile()
            return try await downloader.download(from: url, into: file.descriptor)
        }
        for await _ in pauses { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(server.requests.count == 1)
    }

    @Test func manyStalledTransfersLeaveTasksRunning() async throws {
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try ScriptedServer { _, _, connection in
            arrival.yield()
            connection.waitForHangUp()
        }
        let url = server.url()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<24 {
                group.addTask {
                    guard let file = try? TemporaryFile() else { return }
                    _ = try? await PauseRecord().downloader().download(from: url, into: file.descriptor)
                }
            }
            // More transfers than the pool of tasks has threads must all have begun, or this never ends.
            var begun = 0
            for await _ in arrivals {
                begun += 1
                if begun == 24 { break }
            }
            group.cancelAll()
        }
        #expect(server.requests.count == 24)
    }
}
