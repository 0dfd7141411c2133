/// What may be done only so often an hour: each takes room or work of the whole host. The figures are those of the Python
/// dashboard's documentation.
enum LimitedAction: CaseIterable, Sendable {
    case refresh
    case databaseExport
    case databaseImport

    var timesAnHour: Int {
        switch self {
        case .refresh: 2
        case .databaseExport: 10
        case .databaseImport: 5
        }
    }
}
