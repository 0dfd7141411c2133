import Fetch
import Foundation
import Testing

@Suite struct StorageTests {
    @Test func aFullDiskEndsTheDownloadAtOnce() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "too much") }
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        let record = PauseRecord()
        let error = DownloadError.storing(errno: ENOSPC)
        await #expect(throws: error) {
            try await record.downloader().download(from: server.url(), into: full)
        }
        #expect(record.pauses.isEmpty)
        #expect(server.requests.count == 1)
        #expect(!error.isTemporary)
        #expect(error.description == "The downloaded file could not be written: No space left on device.")
    }

    @Test func aDescriptorThatCannotBeWrittenIsToldBeforeAnyRequest() async throws {
        let server = try ScriptedServer { _, _, connection in connection.answer("200 OK", text: "x") }
        await #expect(throws: DownloadError.storing(errno: EBADF)) {
            try await PauseRecord().downloader().download(from: server.url(), into: -1)
        }
        #expect(server.requests.isEmpty)
    }
}
