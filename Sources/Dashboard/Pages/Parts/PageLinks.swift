import Operations

/// The ways to the other pages of a long list.
struct PageLinks: Sendable {
    struct Number: Sendable {
        let text: String
        let path: String
        let isCurrent: Bool
        /// True for the dots between numbers.
        let isGap: Bool
    }

    /// `101–200 of 10,300`
    let range: String
    /// False where one page shows all.
    let isNeeded: Bool
    let previous: String?
    let next: String?
    let numbers: [Number]

    /// - Parameter path: the address of the page with this number.
    init(_ paging: Paging, path: (Int) -> String) {
        range = paging.text
        isNeeded = paging.count > 1
        previous = paging.number > 1 ? path(paging.number - 1) : nil
        next = paging.number < paging.count ? path(paging.number + 1) : nil
        var shown = Set([1, paging.count])
        shown.formUnion(max(1, paging.number - 2)...min(paging.count, paging.number + 2))
        var numbers: [Number] = []
        var last = 0
        for number in shown.sorted() {
            if number > last + 1 { numbers.append(Number(text: "…", path: "", isCurrent: false, isGap: true)) }
            numbers.append(
                Number(
                    text: NumberText.grouped(number), path: path(number), isCurrent: number == paging.number,
                    isGap: false))
            last = number
        }
        self.numbers = numbers
    }
}
