import Backups
import Files
import Foundation
import Glibc
import Testing

/// An rclone that does not come to an end by itself.
@Suite(.timeLimit(.minutes(1))) struct EndingTests {
    private let fixture: RemoteFixture
    private let processFile: String

    init() throws {
        fixture = try RemoteFixture()
        processFile = fixture.path + "/process"
    }

    private func hangingProgram(_ before: String = "") throws -> String {
        try fixture.program(
            """
            \(before)
            echo $$ > '\(processFile).new' && mv '\(processFile).new' '\(processFile)'
            exec sleep 600
            """)
    }

    /// True when there is no process any more that wrote the file.
    private func isGone() throws -> Bool {
        let text = String(decoding: try RemoteFixture.read(processFile), as: UTF8.self)
        let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        return kill(process, 0) != 0 && errno == ESRCH
    }

    @Test("Time that is up ends it, with force where it must be", arguments: ["", "trap '' TERM"])
    func timeLimit(before: String) async throws {
        let remote = try fixture.remote(program: try hangingProgram(before), timeLimit: .seconds(1))
        await #expect(throws: RemoteError.timedOut("box:copies", limit: 1)) { try await remote.backups() }
        #expect(try isGone())
    }

    @Test func cancellingEndsIt() async throws {
        let remote = try fixture.remote(program: try hangingProgram())
        let task = Task { try await remote.backups() }
        while access(processFile, F_OK) != 0 { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try isGone())
    }

    @Test("A transfer that is cancelled ends rclone itself", .needsRclone)
    func cancellingATransfer() async throws {
        let content = RemoteFixture.bytes(0, count: 1 << 20)
        let name = try RemoteFixture.makeBackup(1_800_000_000, in: fixture.local.path, content: content)
        let program = try fixture.program(
            """
            if [ "$1" = copyto ]; then echo $$ > '\(processFile)'; fi
            exec rclone --bwlimit=20k "$@"
            """)
        let remote = try fixture.remote(program: program)
        let local = fixture.local
        let (reports, report) = AsyncStream.makeStream(of: Int64.self)
        let task = Task { try await remote.copy(name, from: local) { report.yield($0) } }
        for await _ in reports { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(try isGone())
        #expect(try await fixture.remote().manifest(of: name) == nil)
    }
}
