import Testing

@testable import Backups

/// What is made of rclone's exit codes and messages. The messages are as rclone and its libraries write them.
@Suite struct RcloneMessageTests {
    private static let place = "box:copies"

    private static func error(_ code: Int32?, _ message: String?) throws -> RemoteError {
        RcloneFailure(
            destination: try RemoteDestination(place), code: code, message: message, user: "operator"
        ).error
    }

    @Test(
        arguments: [
            (1, "Failed to copy: write /mnt/x: no space left on device", "noSpace"),
            (
                1,
                "Failed to copy: googleapi: Error 403: The user's Drive storage quota has been exceeded., storageQuotaExceeded",
                "noSpace"
            ),
            (1, "Failed to lsjson: AccessDenied: Access Denied status code: 403", "notPermitted"),
            (1, "couldn't connect SSH: ssh: handshake failed: ssh: unable to authenticate", "notPermitted"),
            (1, "dial tcp: lookup example.org on 192.0.2.1:53: no such host", "unavailable"),
            (1, "Failed to create file system: dial tcp 192.0.2.1:22: i/o timeout", "unavailable"),
            (5, "anything", "unavailable"), (3, "directory not found", "noDirectory"),
            (4, "object not found", "noBackup"),
            (7, "account suspended", "failed"), (1, "unknown flag: --x", "failed"),
        ] as [(Int32, String, String)])
    func kinds(code: Int32, message: String, kind: String) throws {
        #expect("\(try Self.error(code, message))".hasPrefix("\(kind)("))
    }

    @Test func withoutMessage() throws {
        #expect(
            try Self.error(2, nil) == .failed(Self.place, reason: "rclone ended with exit code 2 and said nothing"))
        #expect(try Self.error(nil, nil) == .failed(Self.place, reason: "rclone was ended by a signal"))
    }

    @Test func credentialsAreLeftOut() throws {
        let text = ":webdav,url='http://h/',pass=word1:copies"
        let failure = RcloneFailure(
            destination: try RemoteDestination(text), code: 1,
            message: "Failed to create file system for \"\(text)\": Get \"https://me:word2@h/\": refused", user: "x")
        #expect(
            failure.error
                == .failed(
                    ":webdav,…:copies",
                    reason: "Failed to create file system for \":webdav,…:copies\": Get \"https://h/\": refused"))
    }

    @Test func theLastErrorCounts() {
        var log = RcloneLog()
        #expect(log.append(#"{"level":"error","msg":"first","time":"x"}"#) == nil)
        #expect(log.lastError == "first")
        #expect(log.append(#"{"level":"warning","msg":"x","stats":{"bytes":7,"totalBytes":9}}"#) == 7)
        #expect(log.append(#"{"level":"warning","msg":"a warning"}"#) == nil)
        #expect(log.append("2026/11/23 12:51:56 NOTICE: Config file not found - using defaults") == nil)
        #expect(log.lastError == "first")
        #expect(log.append("2026/11/23 12:51:56 Failed to copy: AccessDenied: no") == nil)
        #expect(log.append("\tstatus code: 403") == nil)
        #expect(log.lastError == "Failed to copy: AccessDenied: no status code: 403")
    }
}
