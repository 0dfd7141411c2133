import Hummingbird
import Testing

@testable import Dashboard

@Suite struct PagingTests {
    @Test(arguments: [
        (0, 1, 1, 0..<0, "0 of 0"), (1, 1, 1, 0..<1, "1–1 of 1"), (100, 1, 1, 0..<100, "1–100 of 100"),
        (101, 2, 2, 100..<101, "101–101 of 101"), (10_300, 2, 103, 100..<200, "101–200 of 10,300"),
    ])
    func aPageHasItsRows(total: Int, number: Int, count: Int, range: Range<Int>, text: String) throws {
        let paging = try Paging(total: total, number: number)
        #expect(paging.count == count)
        #expect(paging.range == range)
        #expect(paging.text == text)
    }

    @Test(arguments: [(0, 2), (100, 2), (101, 3), (5, 0), (5, -1), (5, .max), (0, .max)])
    func anotherPageIsNotThere(total: Int, number: Int) {
        #expect { try Paging(total: total, number: number) } throws: { ($0 as? HTTPError)?.status == .notFound }
    }

    @Test(arguments: [
        (1, 1, "[1]"), (2, 1, "[1] 2"), (9, 1, "[1] 2 3 … 9"), (9, 5, "1 … 3 4 [5] 6 7 … 9"),
        (9, 4, "1 2 3 [4] 5 6 … 9"),
        (9, 9, "1 … 7 8 [9]"), (1_200, 1_000, "1 … 998 999 [1,000] 1,001 1,002 … 1,200"),
    ])
    func linksLeadToTheFirstTheLastAndTheNeighbours(count: Int, number: Int, expected: String) throws {
        let links = PageLinks(try Paging(total: count * 100, number: number)) { "/p\($0)" }
        let text = links.numbers.map { $0.isCurrent ? "[\($0.text)]" : $0.text }.joined(separator: " ")
        #expect(text == expected)
        #expect(links.isNeeded == (count > 1))
        #expect(links.previous == (number > 1 ? "/p\(number - 1)" : nil))
        #expect(links.next == (number < count ? "/p\(number + 1)" : nil))
        #expect(links.numbers.allSatisfy { $0.isGap == $0.path.isEmpty })
    }
}
