import Hummingbird

/// Serves one ready-made page on Hummingbird with its defaults: what a dashboard could reach that does nothing at all.
@main
struct BareRoute {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        guard arguments.count == 2, CommandLine.arguments.count == 3, arguments[1] >= 0 else {
            fatalError("usage: bare-route PORT BODY-BYTES")
        }
        let body = ByteBuffer(repeating: UInt8(ascii: "x"), count: arguments[1])
        // Nothing is logged per request: that would take a middleware.
        let router = Router()
        router.get("/") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: ResponseBody(byteBuffer: body))
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: arguments[0])))
        try await application.runService()
    }
}
