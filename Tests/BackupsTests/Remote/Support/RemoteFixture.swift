import Backups
import Crypto
import Files
import Foundation

/// A directory with backups, and remotes of rclone's that are directories of the test's own.
final class RemoteFixture: Sendable {
    let path: String
    /// What the remote `box` shows.
    let box: String
    let local: BackupDirectory

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("remote-\(UUID().uuidString)").path
        box = path + "/box"
        local = BackupDirectory(path: path + "/backups")
        for directory in [path, box, local.path] { try StandardDirectories.make(directory) }
        // What "rclone obscure" makes of a word; it is no secret.
        let word = "ieZRSsoOnLZFjd1I5_KCNqQrXh-u6w"
        try Self.write(
            """
            [box]
            type = alias
            remote = \(box)
            [secret]
            type = crypt
            remote = \(box)/secret
            password = \(word)
            [sealed]
            type = alias
            remote = /sys/kernel/sealed
            [vanished]
            type = alias
            remote = \(path)/rclone.conf/below
            [unreachable]
            type = webdav
            url = http://somebody:password@127.0.0.1:1/
            vendor = other
            """, to: path + "/rclone.conf")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var environment: [String: String] {
        ["PATH": Rclone.searchPath, "HOME": path, "RCLONE_CONFIG": path + "/rclone.conf"]
    }

    func remote(
        _ destination: String = "box:copies", program: String = "rclone", timeLimit: Duration = .seconds(60)
    ) throws -> RcloneRemote {
        try RcloneRemote(
            destination: destination, program: program, environment: environment, timeLimit: timeLimit)
    }

    /// Makes a shell script that can stand in for rclone.
    func program(_ script: String) throws -> String {
        let file = path + "/program-\(UUID().uuidString)"
        try Self.write("#!/bin/sh\n\(script)\n", to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return file
    }

    static func write(_ text: String, to path: String) throws {
        try OpenFile.write(Array(text.utf8), to: path)
    }
}
