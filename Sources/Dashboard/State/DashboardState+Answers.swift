import Hummingbird
import Store

extension DashboardState {
    static let noData = HTTPError(.notFound, message: "nothing was imported yet")

    /// What there is to show, for answers to programs.
    ///
    /// - Throws: `HTTPError` 404 before there is a database, 503 while it cannot be used.
    func readable() throws -> DashboardData {
        switch current {
        case .ready(let data): return data
        case .missing: throw Self.noData
        case .unusable: throw HTTPError(.serviceUnavailable, message: "the database cannot be read right now")
        }
    }

    /// The data with their newest snapshot.
    ///
    /// - Throws: `HTTPError` 404 before the first import, 503 while the database cannot be used.
    func published() throws -> (data: DashboardData, newest: Snapshot) {
        let data = try readable()
        guard let newest = data.snapshot else { throw Self.noData }
        return (data, newest)
    }
}
