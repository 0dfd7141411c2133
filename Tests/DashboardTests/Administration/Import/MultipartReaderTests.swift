import Testing

@testable import Dashboard

@Suite struct MultipartReaderTests {
    /// What became of a form, its data joined part by part.
    private func read(_ text: String, boundary: String = "b", pieces size: Int = .max) throws -> [String] {
        var reader = try MultipartReader(boundary: boundary)
        var found: [String] = []
        var data: [UInt8] = []
        let bytes = Array(text.utf8)
        var rest = bytes[...]
        repeat {
            let piece = Array(rest.prefix(size))
            rest = rest.dropFirst(piece.count)
            try reader.read(piece) { event in
                switch event {
                case .begin(let part): found.append("\(part.name)/\(part.fileName ?? "-")")
                case .data(let bytes): data += bytes
                case .end:
                    found.append(String(decoding: data, as: UTF8.self))
                    data = []
                }
            }
        } while !rest.isEmpty
        try reader.finish()
        return found
    }

    private func part(_ head: String, _ body: String) -> String { "--b\r\n\(head)\r\n\r\n\(body)\r\n" }

    private var file: String {
        part("Content-Disposition: form-data; name=\"database_file\"; filename=\"a;b\\\".db\"", "x\r\n--c\r\n-\r\n--")
    }

    @Test(arguments: [1, 2, 3, 7, 64, .max])
    func partsAreFoundHoweverTheyCome(size: Int) throws {
        let form = part("content-disposition:form-data;name=confirmation\r\nX-More: y", "replace") + file + "--b--\r\n"
        let expected = ["confirmation/-", "replace", "database_file/a;b\".db", "x\r\n--c\r\n-\r\n--"]
        #expect(try read(form, pieces: size) == expected)
        #expect(try read("preamble\r\n" + form + "epilogue", pieces: size) == expected)
        #expect(try read("--b \t\r\n" + form.dropFirst("--b\r\n".count), pieces: size) == expected)
    }

    @Test func anEmptyFileIsAPartWithoutBytes() throws {
        #expect(try read(part("Content-Disposition: form-data; name=a", "") + "--b--") == ["a/-", ""])
    }

    @Test(arguments: ["", String(repeating: "b", count: 71), "b ", "ä", "a\"b", "a\nb"])
    func badBoundariesAreRefused(boundary: String) {
        #expect(throws: MultipartReader.Fault.badBoundary) { try MultipartReader(boundary: boundary) }
    }

    @Test func whatIsNoFormIsRefusedEarly() {
        let head = "Content-Disposition: form-data; name=a"
        let long = String(repeating: "x", count: 9_000)
        let faults: [(String, MultipartReader.Fault)] = [
            ("", .truncated), (file, .truncated), (String(file.dropLast(20)), .truncated), (long, .badDelimiter),
            ("--bx\r\n", .badDelimiter), ("--b\(long)", .badDelimiter), ("--b\r\n\(long)", .badHead),
            ("--b\r\nX: \(long)\r\n\r\n", .badHead), (part("X: y", ""), .badHead), (part("no colon", ""), .badHead),
            (part("Content-Disposition: form-data", ""), .badHead),
            (part("Content-Disposition: attachment; name=a", ""), .badHead),
            (part("Content-Disposition: form-data; name=\"a", ""), .badHead),
            (part("Content-Disposition: form-data; name=a; name=b", ""), .badHead),
            (part("\(head)\r\n\(head)", ""), .badHead),
            (String(repeating: part(head, ""), count: 17), .tooManyParts),
        ]
        for (form, fault) in faults { #expect(throws: fault, "\(form.prefix(60))") { try read(form) } }
    }

    @Test func whatFollowsTheLastDelimiterIsNotKept() throws {
        var reader = try MultipartReader(boundary: "b")
        try reader.read(Array("--b--".utf8)) { _ in Issue.record("no part") }
        for _ in 0..<100 { try reader.read(Array(file.utf8)) { _ in Issue.record("no part") } }
        try reader.finish()
    }
}
