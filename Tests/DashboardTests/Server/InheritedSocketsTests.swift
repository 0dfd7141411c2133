import Glibc
import Operations
import Testing

@testable import Dashboard

@Suite("Sockets from systemd")
struct InheritedSocketsTests {
    private func announced(_ environment: [String: String]) throws -> [InheritedSocket] {
        try InheritedSockets.announced(environment, process: 42)
    }

    @Test("They begin at descriptor 3 and have names where systemd gives some")
    func announcement() throws {
        #expect(try announced([:]) == [])
        #expect(try announced(["LISTEN_FDS": "1"]) == [])
        #expect(try announced(["LISTEN_PID": "42"]) == [])
        #expect(try announced(["LISTEN_PID": "43", "LISTEN_FDS": "1"]) == [])
        #expect(try announced(["LISTEN_PID": "42", "LISTEN_FDS": "0"]) == [])
        #expect(
            try announced(["LISTEN_PID": "42", "LISTEN_FDS": "1"]) == [InheritedSocket(descriptor: 3, name: "unknown")])
        #expect(
            try announced(["LISTEN_PID": "42", "LISTEN_FDS": "3", "LISTEN_FDNAMES": "a.socket::b.socket"]) == [
                InheritedSocket(descriptor: 3, name: "a.socket"), InheritedSocket(descriptor: 4, name: "unknown"),
                InheritedSocket(descriptor: 5, name: "b.socket"),
            ])
    }

    @Test("What is no number is an error, also for what another process would not mind", arguments: ["", "-1", "2 "])
    func badNumber(_ count: String) throws {
        #expect(throws: CommandFailure.self) { try announced(["LISTEN_PID": "42", "LISTEN_FDS": count]) }
        #expect(try announced(["LISTEN_PID": "7", "LISTEN_FDS": count]) == [])
    }

    @Test("A listening socket is taken and kept from programs that are started; one that does not listen is refused")
    func verification() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        let environment = ["LISTEN_PID": "42", "LISTEN_FDS": "1"]
        #expect(throws: CommandFailure.self) {
            try InheritedSockets.take(environment, process: 42, first: descriptor)
        }
        try #require(listen(descriptor, 1) == 0)
        let sockets = try InheritedSockets.take(environment, process: 42, first: descriptor)
        #expect(sockets.map(\.descriptor) == [descriptor])
        #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
}
