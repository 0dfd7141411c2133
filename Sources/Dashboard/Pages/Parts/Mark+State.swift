import Operations
import Store

extension Mark {
    init(_ outcome: ImportOutcome) {
        switch outcome {
        case .running: self.init(text: "running", kind: "")
        case .imported: self.init(text: "imported", kind: "good")
        case .notModified: self.init(text: "not modified", kind: "good")
        case .refused: self.init(text: "refused", kind: "poor")
        case .failed: self.init(text: "failed", kind: "poor")
        case .interrupted: self.init(text: "interrupted", kind: "fair")
        }
    }

    init(_ status: HealthStatus) {
        switch status {
        case .pass: self.init(text: "good", kind: "good")
        case .unknown: self.init(text: "unknown", kind: "fair")
        case .warn: self.init(text: "warning", kind: "fair")
        case .fail: self.init(text: "critical", kind: "poor")
        }
    }
}
