import DemoData
import Foundation
import Testing

@Suite("serve: hostile clients", .needsCurl, .serialized)
struct HostileClientTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
    }

    /// Opens connections and says nothing on them, until its input ends.
    private static let crowd = """
        import resource, socket, sys
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        held = []
        for number in range(int(sys.argv[2])):
            connection = socket.socket(socket.AF_UNIX)
            connection.connect(sys.argv[1])
            held.append(connection)
        print("open", flush=True)
        sys.stdin.read()
        """

    /// Runs `body` while others hold `count` connections.
    private func withCrowd(_ count: Int, at dashboard: DashboardProcess, _ body: () throws -> Void) throws {
        let pipe = try NamedPipe(workspace, name: "crowd-\(UUID().uuidString)")
        let crowd = try workspace.start(
            executable: try #require(Tool.python), ["-c", Self.crowd, dashboard.socket, "\(count)"], input: pipe.path)
        try eventually("the crowd is there") { try crowd.outputSoFar().contains("open") }
        try body()
        try pipe.finish()
        #expect(try crowd.wait().status == 0)
    }

    @Test("10,000 idle connections take nothing away from others")
    func idleConnections() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30)))
        let dashboard = try DashboardProcess(workspace)
        try withCrowd(10_000, at: dashboard) { () throws in
            for path in ["/", "/entities", "/api/federations", "/health"] {
                #expect(try dashboard.status(path) == "200", "\(path)")
            }
            #expect(try dashboard.body("/metrics").contains("edugain_http_refused_total{reason=\"crowded\"} 0\n"))
        }
        #expect(try dashboard.stop().status == 0)
    }

    @Test("More connections than there are descriptors for: idle ones go, and everybody else is answered")
    func fewDescriptors() throws {
        try workspace.importReport(try workspace.aggregate(DemoOptions(entities: 30)))
        let dashboard = try DashboardProcess(workspace, descriptors: 80)
        for _ in 0..<3 {
            try withCrowd(300, at: dashboard) { () throws in
                #expect(try dashboard.status("/") == "200")
                #expect(try dashboard.status("/entities") == "200")
            }
        }
        #expect(try dashboard.body("/metrics").contains(/refused_total{reason="crowded"} [1-9]/))
        let result = try dashboard.stop()
        #expect(result.status == 0)
        let lines = result.error.split(separator: "\n").filter { $0.contains("refused (crowded)") }
        #expect((1...20).contains(lines.count), "\(lines.count)")
    }

    @Test("A request has one line in the access log, under the name that its answer has")
    func accessLog() throws {
        let dashboard = try DashboardProcess(workspace, environment: ["EDUGAIN_ACCESS_LOG": "full"])
        let head = try dashboard.head("/nothing?token=sesame")
        let name = try #require(head.firstMatch(of: /X-Request-Id: ([0-9a-f]+)\r\n/)).1
        #expect(try dashboard.status("/%zz") == "400")
        let result = try dashboard.stop()
        let lines = result.output.split(separator: "\n")
        let line = try #require(lines.first { $0.contains(" id=\(name) ") })
        #expect(line.contains(" client=unix status=404 bytes=0 "), "\(line)")
        #expect(line.contains(" method=HEAD route=NotFound path=/nothing agent=curl/"), "\(line)")
        #expect(lines.contains { $0.hasSuffix(" client=unix status=400 refused=escape") })
        #expect(!result.output.contains("sesame"))
    }
}
