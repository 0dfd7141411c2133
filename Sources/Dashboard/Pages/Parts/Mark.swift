import Quality

/// A word with a sign and a colour: the word alone says it all.
struct Mark: TemplateRow {
    let text: String
    /// `good`, `fair`, `poor`, or empty for what is neither.
    let kind: String

    static let members: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "kind": { $0.kind },
    ]

    init(text: String, kind: String) {
        self.text = text
        self.kind = kind
    }

    init(isThere: Bool) {
        text = isThere ? "yes" : "no"
        kind = isThere ? "good" : "poor"
    }

    init(_ state: PrivacyState) {
        text = state.text
        kind =
            switch state {
            case .complete: "good"
            case .partial: "fair"
            case .unusable, .missing: "poor"
            case .notApplicable: ""
            }
    }

    init(_ sirtfi: Sirtfi) {
        switch sirtfi {
        case [.version1, .version2]: (text, kind) = ("v1, v2", "good")
        case .version1: (text, kind) = ("v1", "good")
        // Version 2 asks for version 1 as well.
        case .version2: (text, kind) = ("v2 only", "fair")
        default: (text, kind) = ("no", "poor")
        }
    }

    /// - Parameter check: nil for a link that was never checked.
    init(_ check: LinkCheck?) {
        text = check?.outcome.text ?? "not checked"
        kind = check.map { $0.isBroken ? "poor" : $0.isGood ? "good" : "" } ?? ""
    }

    init(_ link: LinkState) {
        text = link.text
        kind =
            switch link {
            case .secure: "good"
            case .insecure: "fair"
            case .unusable, .none: "poor"
            }
    }
}
