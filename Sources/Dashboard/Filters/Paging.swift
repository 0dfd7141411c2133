import Hummingbird
import Operations

/// One page of a long list.
struct Paging: Sendable, Equatable {
    /// Rows in all.
    let total: Int
    /// From 1.
    let number: Int
    /// Rows on a page.
    let size: Int

    /// - Throws: `HTTPError` 404 for a page that the list does not have.
    init(total: Int, number: Int, size: Int = 100) throws {
        self.total = total
        self.number = number
        self.size = size
        guard (1...count).contains(number) else {
            throw HTTPError(
                .notFound,
                message: "There is no page \(NumberText.grouped(number)): the list has "
                    + "\(NumberText.counted(count, "page")).")
        }
    }

    /// At least one, also of an empty list.
    var count: Int { max(1, (total + size - 1) / size) }

    var range: Range<Int> { min(total, (number - 1) * size)..<min(total, number * size) }

    /// `101–200 of 10,300`
    var text: String {
        guard !range.isEmpty else { return "0 of 0" }
        return "\(NumberText.grouped(range.lowerBound + 1))–\(NumberText.grouped(range.upperBound)) "
            + "of \(NumberText.grouped(total))"
    }
}
