import Testing

@testable import Dashboard

@Suite struct CSVTextTests {
    private static func line(_ cells: String...) -> String {
        var text = CSVText()
        text.add(cells)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("\"", "\"\"\"\""), ("東京", "東京"), (" a ", " a "),
        ("a=b-c+d@e", "a=b-c+d@e"),
        // A quotation mark with a combining mark is one character to Swift, and two to who reads the file.
        ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("a,\u{301}b", "\"a,\u{301}b\""),
    ])
    func cellsAreQuotedWhereTheyMustBe(cell: String, expected: String) {
        #expect(Self.line(cell, "x") == expected + ",x\r\n")
    }

    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", " =1", "   +1", "\u{A0}=1", "\u{3000}-1", "\u{200B}=1", "\u{FEFF}@x", "＝1",
        "－1",
        "=\u{338}1", "|x", "%x",
    ])
    func whatASpreadsheetWouldRunIsMadeText(cell: String) {
        #expect(Array(Self.line(cell).utf8) == Array("'\(cell)\r\n".utf8))
    }

    @Test(arguments: ["\t=1", "\tx", "\0=1", "\u{1}x"])
    func whatBeginsWithAControlIsMadeText(cell: String) {
        #expect(Self.line(cell) == "'\(cell)\r\n")
    }

    @Test(arguments: ["\n=1", "\r=1", "\r\n=1", "=1,2", " \n@x"])
    func whatIsRunAndQuotedIsBoth(cell: String) {
        #expect(Self.line(cell) == "\"'\(cell)\"\r\n")
    }
}
