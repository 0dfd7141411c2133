import Foundation
import Glibc
import Testing

/// A dashboard that is started the way systemd does it: a process of its own holds the listening sockets, hands them
/// over, and keeps them while the dashboard is stopped and started again.
final class SocketActivation {
    private let command: RunningCommand
    private let orders: NamedPipe

    /// - Parameters:
    ///   - kinds: `tcp`, `tcp6`, `any` (all addresses), `udp`, or `unix:PATH`.
    ///   - arguments: what the dashboard is started with.
    init(
        _ workspace: Workspace, _ kinds: [String], _ arguments: [String] = [], environment: [String: String?] = [:]
    ) throws {
        orders = try NamedPipe(workspace, name: "orders")
        let program = [try Program.requirePath(), "serve", "--database", workspace.database] + arguments
        command = try workspace.start(
            executable: try #require(Tool.python), ["-c", Self.holder] + kinds + ["--"] + program,
            environment: environment, input: orders.path)
        try eventually("the sockets listen") { try !words("ports").isEmpty }
    }

    /// The ports of the sockets in their order, 0 for those that have none.
    func ports() throws -> [UInt16] { try words("ports")[0].compactMap { UInt16($0) } }

    /// The process of the dashboard, the last one that was started.
    func process() throws -> Int32 {
        try eventually("the dashboard is started") { try !words("started").isEmpty }
        return try #require(try words("started").last?.first.flatMap { Int32($0) })
    }

    func start() throws { try order("start", "started") }

    /// Sends SIGTERM and waits for the end.
    func stop() throws { try order("stop", "ended") }

    func terminate() throws { kill(try process(), SIGTERM) }

    /// The exit codes of all that have ended.
    func exitCodes() throws -> [Int] { try words("ended").compactMap { $0.first.flatMap { Int($0) } } }

    /// Waits until a dashboard ended by itself; its exit code and what it said.
    func end() throws -> CommandResult {
        try orders.finish()
        return try command.wait()
    }

    func log() throws -> String { try command.errorSoFar() }

    private func order(_ order: String, _ answer: String) throws {
        let before = try words(answer).count
        try orders.write(Array("\(order)\n".utf8))
        try eventually("\(order)") { try words(answer).count > before }
    }

    private func words(_ key: String) throws -> [[Substring]] {
        try command.outputSoFar().split(separator: "\n").map { $0.split(separator: " ") }
            .filter { $0.first == key[...] }.map { Array($0.dropFirst()) }
    }

    private static let holder = #"""
        import ctypes, fcntl, os, signal, socket, sys

        def listener(kind):
            if kind.startswith("unix:"):
                held = socket.socket(socket.AF_UNIX)
                held.bind(kind[5:])
            elif kind == "tcp6":
                held = socket.socket(socket.AF_INET6)
                held.bind(("::1", 0))
            elif kind == "udp":
                held = socket.socket(type=socket.SOCK_DGRAM)
                held.bind(("127.0.0.1", 0))
            else:
                held = socket.socket()
                held.bind(("" if kind == "any" else "127.0.0.1", 0))
            if kind != "udp":
                held.listen(1000)
            return held

        def start():
            process = os.fork()
            if process == 0:
                ctypes.CDLL(None).prctl(1, signal.SIGKILL)
                copies = [fcntl.fcntl(held.fileno(), fcntl.F_DUPFD, 100) for held in sockets]
                for number, copy in enumerate(copies):
                    os.dup2(copy, 3 + number)
                    os.close(copy)
                os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS=str(len(sockets)), LISTEN_FDNAMES="web")
                os.execv(program[0], program)
            print("started", process, flush=True)
            return process

        def end(process):
            status = os.waitpid(process, 0)[1]
            code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
            print("ended", code, flush=True)
            return code

        split = sys.argv.index("--")
        program = sys.argv[split + 1:]
        sockets = [listener(kind) for kind in sys.argv[1:split]]
        print("ports", *[held.getsockname()[1] if held.family != socket.AF_UNIX else 0 for held in sockets], flush=True)
        process = start()
        for line in sys.stdin:
            if line == "stop\n":
                os.kill(process, signal.SIGTERM)
                end(process)
            elif line == "start\n":
                process = start()
        sys.exit(end(process))
        """#
}
