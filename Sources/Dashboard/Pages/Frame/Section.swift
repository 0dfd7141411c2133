/// The parts of the site that the navigation leads to.
enum Section: String, CaseIterable, Sendable {
    case overview = "/"
    case federations = "/federations"
    case entities = "/entities"
    case validation = "/validation"
    case history = "/history"
    case status = "/status"

    var name: String {
        switch self {
        case .overview: "Overview"
        case .federations: "Federations"
        case .entities: "Entities"
        case .validation: "Validation"
        case .history: "History"
        case .status: "Status"
        }
    }
}
