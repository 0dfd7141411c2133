import Foundation
import Glibc
import HTTPTypes
import Hummingbird
import Operations
import Testing

@testable import Dashboard

@Suite("The access log")
struct AccessLogTests {
    private static func entry(
        _ path: String = "/entities/x?token=sesame", agent: String = "curl/8", detail: AccessLogDetail = .full,
        forwarded: String = "203.0.113.77"
    ) throws -> AccessLogEntry {
        var fields: HTTPFields = [.userAgent: agent, .referer: "https://other.example/a?secret=1"]
        fields[try #require(HTTPField.Name("X-Forwarded-For"))] = forwarded
        let request = Request(
            head: .init(method: .get, scheme: nil, authority: "a", path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer()))
        return AccessLogEntry(request, from: RequestPeer(address: "127.0.0.1"), identifier: "abc", detail: detail)
    }

    @Test("says of a request what helps, and nothing of its query")
    func line() throws {
        var entry = try Self.entry()
        var response = Response(status: .notFound, body: ResponseBody(byteBuffer: ByteBuffer(string: "12345")))
        entry.answered(&response, route: "/entities/**")
        let text = entry.text(.full)
        #expect(text.hasPrefix(" client=203.0.113.77 status=404 bytes=5 ms="), "\(text)")
        #expect(text.firstMatch(of: /ms=[0-9]+\.[0-9]{3} id=/) != nil, "\(text)")
        let rest = " id=abc method=GET route=/entities/** path=/entities/x referer=https://other.example/a agent=curl/8"
        #expect(text.hasSuffix(rest), "\(text)")
    }

    @Test(
        "can leave out whose request it was",
        arguments: [
            ("203.0.113.77", "203.0.113.0"), ("2001:db8:1:2:3::4", "2001:db8:1::"),
            ("::ffff:203.0.113.77", "203.0.113.0"),
        ])
    func shortened(address: String, shown: String) throws {
        let text = try Self.entry(detail: .shortened, forwarded: address).text(.shortened)
        #expect(text.hasPrefix(" client=\(shown) "), "\(text)")
        #expect(!text.contains("agent="))
        #expect(!text.contains("referer="))
    }

    @Test("stays one line of fields, whatever a client sends")
    func hostile() throws {
        let agent = "a\" status=200 b\\\n\r\u{1b}[31m\u{202e}é " + String(repeating: "x", count: 10_000)
        let text = try Self.entry("/a\u{202e}\"b=c", agent: agent).text(.full)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202e })
        #expect(text.contains(#" path="/a\u{202e}\"b=c" "#), "\(text)")
        #expect(text.contains(#" agent="a\" status=200 b\\   [31m\u{202e}é x"#), "\(text)")
        #expect(text.utf8.count < 1_000)
    }

    @Test("counts what is streamed, and marks what the client did not get")
    func streamed() async throws {
        var entry = try Self.entry()
        let body = ResponseBody { writer in
            for text in ["123", "45678"] { try await writer.write(ByteBuffer(string: text)) }
            try await writer.finish(nil)
        }
        var response = Response(status: .ok, body: body)
        entry.answered(&response, route: nil)
        try await response.body.write(Nowhere())
        entry.isCut = true
        #expect(entry.text(.full).contains(" bytes=8 "))
        #expect(entry.text(.full).contains(" route=none "))
        #expect(entry.text(.full).hasSuffix(" cut=yes"))
    }

    @Test("loses no line at an orderly stop, and is off when it is to be")
    func complete() async throws {
        #expect(AccessLog(.off) == nil)
        let pipe = Pipe()
        let log = try #require(AccessLog(.full, descriptor: pipe.fileHandleForWriting.fileDescriptor))
        for number in 0..<100 { log.append(try Self.entry("/\(number)")) }
        await log.close()
        try pipe.fileHandleForWriting.close()
        let lines = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            .split(separator: "\n")
        #expect(lines.count == 100)
        #expect(lines.last?.contains(" path=/99 ") == true)
        #expect(lines.first?.prefixMatch(of: /time=20[0-9-]{8}T[0-9:]{8}\.[0-9]{3}Z client=/) != nil)
    }

    @Test("holds nobody up when it is not read, drops what is too much, and says how much")
    func unread() async throws {
        let pipe = Pipe()
        let log = try #require(AccessLog(.full, descriptor: pipe.fileHandleForWriting.fileDescriptor))
        let entry = try Self.entry()
        for _ in 0..<20_000 { log.append(entry) }
        await log.close()
        var dropped = false
        var (text, missing) = ("", 20_000)
        while missing > 0 {
            text += String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for line in lines.dropLast() {
                missing -= line.wholeMatch(of: /dropped=([0-9]+)/).flatMap { Int($0.1) } ?? 1
                dropped = dropped || line.hasPrefix("dropped=")
            }
            text = lines.last.map(String.init) ?? ""
        }
        #expect(missing == 0)
        #expect(dropped)
    }
}

/// Takes a body, and keeps nothing.
private struct Nowhere: ResponseBodyWriter {
    func write(_ buffer: ByteBuffer) async throws {}
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
