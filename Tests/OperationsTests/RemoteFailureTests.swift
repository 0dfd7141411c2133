import Backups
import Operations
import Testing

@Suite struct RemoteFailureTests {
    @Test(
        arguments: [
            (.badDestination("/x", reason: "r"), .usage, "REMOTE:PATH"),
            (.programMissing("rclone"), .failed, "apt install rclone"),
            (.unknownRemote("box", user: "edugain"), .notFound, "sudo -u edugain -H rclone config"),
            (.unavailable("box:x", reason: "r"), .temporarilyUnavailable, nil),
            (.timedOut("box:x", limit: 5), .temporarilyUnavailable, nil),
            (.notPermitted("box:x", reason: "r"), .failed, nil), (.noSpace("box:x", reason: "r"), .noSpace, nil),
            (.noDirectory("box:x"), .notFound, nil), (.noBackup("box:x/a"), .notFound, nil),
            (.exists("box:x/a"), .failed, "rclone deletefile"),
            (.notVerified("box:x/a", reason: "r"), .verificationFailed, nil),
            (.failed("box:x", reason: "r"), .failed, nil),
        ] as [(RemoteError, Operations.ExitStatus, String?)])
    func everyErrorSaysWhatToDo(error: RemoteError, status: Operations.ExitStatus, part: String?) throws {
        let failure = CommandFailure(error)
        #expect(failure.status == status)
        let hint = try #require(failure.hint)
        if let part { #expect(hint.contains(part) || failure.message.contains(part)) }
    }
}
