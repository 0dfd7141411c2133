import Glibc
import Testing

/// A named pipe as the source of an import, which cannot end before ``finish(with:)``.
final class NamedPipe {
    let path: String
    private var descriptor: Int32

    init(_ workspace: Workspace, name: String = "pipe") throws {
        path = workspace.path(name)
        try #require(mkfifo(path, 0o600) == 0)
        // Open for both directions, so that opening does not wait for a reader.
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        try #require(descriptor >= 0)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            try #require(written > 0)
            rest = rest.dropFirst(written)
        }
    }

    /// Writes everything and closes the pipe.
    func finish(with bytes: [UInt8] = []) throws {
        try write(bytes)
        close(descriptor)
        descriptor = -1
    }
}
