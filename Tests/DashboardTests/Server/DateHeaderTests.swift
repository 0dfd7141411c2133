import Testing

@testable import Dashboard

@Suite("The Date of answers")
struct DateHeaderTests {
    @Test(
        "is written as RFC 9110 wants it",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_774_742_399, "Sat, 28 Mar 2026 23:59:59 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        ])
    func text(_ second: Int, _ expected: String) {
        #expect(DateHeader.text(second) == expected)
    }
}
