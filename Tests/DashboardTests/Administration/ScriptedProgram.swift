import Foundation
import Operations
import Testing

/// A program of the test in the place of our own: a shell script.
enum ScriptedProgram {
    /// - Parameter script: `$*` holds the command with its options.
    static func make(_ script: String, in directory: String) throws -> OwnProgram {
        let path = "\(directory)/program-\(UUID().uuidString)"
        // Written by another process: a file that this one has open, and with it a child of another test, cannot be run.
        let writer = Process()
        writer.executableURL = URL(fileURLWithPath: "/bin/sh")
        writer.arguments = ["-c", #"printf '#!/bin/sh\n%s\n' "$0" > "$1"; chmod 755 "$1""#, script, path]
        try writer.run()
        writer.waitUntilExit()
        try #require(writer.terminationStatus == 0)
        return OwnProgram(executable: path, options: [])
    }
}
