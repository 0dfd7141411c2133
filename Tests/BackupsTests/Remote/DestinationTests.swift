import Backups
import Testing

@Suite struct DestinationTests {
    @Test(
        "What rclone would take for a local path, or not at all, is refused",
        arguments: ["/var/backups", "copies", "./box:copies", "/mnt/a:b", "", ":", "::", "box", ",x:y", "box:a\0b"])
    func refused(text: String) {
        #expect {
            try RemoteDestination(text)
        } throws: { error in
            if case RemoteError.badDestination(text, _) = error { true } else { false }
        }
    }

    @Test(
        arguments: [
            ("box:copies", "box", "box:copies"), ("box:", "box", "box:"),
            (":local:/mnt/x:y", ":local", ":local:/mnt/x:y"),
            ("my box:a:b", "my box", "my box:a:b"), (":sftp,host=h,pass=abc:p", ":sftp", ":sftp,…:p"),
            (":webdav,url='http://u:p@h/':p", ":webdav", ":webdav,…:p"), ("box,a=\"x:y\":p/q", "box", "box,…:p/q"),
        ])
    func parts(text: String, remote: String, description: String) throws {
        let destination = try RemoteDestination(text)
        #expect(destination.remote == remote)
        #expect(destination.description == description)
    }
}
