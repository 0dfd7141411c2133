import Hummingbird
import Store

/// Which part of a list a program asks for, and in which form.
struct ListPaging: Sendable {
    /// What is listed and in which order, as an address.
    let list: String
    let format: ListFormat
    /// Members of a page; nil for everything that follows, which only files can hold.
    let limit: Int?
    let cursor: PageCursor?

    /// How many may be asked for at once, and how many there are when nothing is said.
    struct Size: Sendable {
        let greatest: Int
        let usual: Int

        static let common = Size(greatest: 1_000, usual: 100)
        /// Of what takes decoding two descriptions each.
        static let changes = Size(greatest: 200, usual: 50)
    }

    /// - Parameters:
    ///   - path: of the list.
    ///   - scope: what is listed and in which order.
    /// - Throws: `HTTPError` 400 for what cannot be understood, 406 for forms that there are not.
    init(
        _ request: Request, _ parameters: QueryParameters, path: String, scope: [(String, String?)],
        size: Size = .common
    ) throws {
        list = Address.of(path, scope)
        format = try ListFormat(request, parameters)
        let limit = try parameters.number("limit", in: 1...size.greatest)
        self.limit = limit ?? (format.isFile ? nil : size.usual)
        cursor = try parameters["cursor"].map { [list] text in
            guard let cursor = PageCursor(text, of: list) else {
                throw HTTPError(
                    .badRequest,
                    message:
                        "“cursor” must be what an answer of this list gave as “next_cursor”, with the same filters "
                        + "and the same order.")
            }
            return cursor
        }
    }

    /// The address of the part behind `cursor`, or of this one with nil.
    func address(next: String? = nil) -> String {
        let parameters = [
            ("format", format == .json ? nil : format.rawValue), ("limit", limit.map(String.init)),
            ("cursor", next ?? cursor?.text(of: list)),
        ]
        let query = Address.of("", parameters)
        return list.contains("?") ? list + query.replacing("?", with: "&") : list + query
    }

    /// The time of the snapshot that the list is of: where it was begun.
    ///
    /// - Parameter needsNewest: true for a list that can be made of the newest snapshot only.
    /// - Throws: `HTTPError` 410 when that is not to be had any more.
    func snapshot(in data: DashboardData, newest: Int64, needsNewest: Bool = false) throws -> Int64 {
        guard let cursor else { return newest }
        let isThere =
            needsNewest ? cursor.snapshot == newest : data.snapshots.contains { $0.time == cursor.snapshot }
        guard isThere else { throw Self.gone }
        return cursor.snapshot
    }

    /// - Parameter checked: when links were checked last, for a list that depends on what came of it; else 0.
    /// - Throws: `HTTPError` 410 when that is not what it was where the list was begun.
    func require(checked: Int64) throws {
        guard cursor.map({ $0.first == checked }) ?? true else { throw Self.gone }
    }

    static let gone = HTTPError(
        .gone,
        message: "The snapshot that this list was begun with is not to be had any more: there was an import, the "
            + "history was changed, or links were checked. Begin again without “cursor”; with format=ndjson or format=csv the whole list comes in one answer."
    )
}
