/// What was done about the web site, and what is left to do.
public struct SiteSummary: Sendable, Encodable, CustomStringConvertible {
    public var path: String
    public var outcome: SignedFile.Outcome
    /// Where the file that gave way is kept, when it was not ours.
    public var copy: String?
    public var names: [ServerName]
    /// True for https.
    public var isSecure: Bool
    /// The file that makes the difference.
    var certificate: String
    /// The link that is still to be made.
    var link: String?

    public var nextSteps: [String] {
        let reload = "nginx -t && systemctl reload nginx"
        var steps = [link.map { "ln -s \(path) \($0)" }, link != nil || outcome != .unchanged ? reload : nil]
        if !isSecure {
            let options = names.map { "--server-name \($0)" }.joined(separator: " ")
            steps += [certificateStep, "edugain-ctl config nginx \(options)", reload]
        }
        return steps.compactMap { $0 }
    }

    /// How to get a certificate by the site by http, which every renewal goes by too. The site's file stays as it is.
    var certificateStep: String {
        let options = names.map { "-d \($0)" }.joined(separator: " ")
        return "certbot certonly --webroot -w /var/www/html \(options) --deploy-hook 'systemctl reload nginx'"
    }

    public var description: String {
        let names = names.map(\.description).joined(separator: ", ")
        let form = isSecure ? "by https, with \(certificate)" : "by http until there is a certificate"
        let what =
            switch outcome {
            case .written: "Wrote \(path): \(names), \(form)."
            case .replaced: "Replaced \(path): \(names), \(form)."
            case .unchanged: "Nothing changed: \(path) says the same already (\(names), \(form))."
            }
        var lines = [what]
        if let copy { lines.append("The file from before is \(copy).") }
        if !isSecure {
            lines += [
                "", "nginx does not start with a certificate that is missing, and \(certificate) is,",
                "so the first steps below get one, and the last ones write the site by https with it.",
                "'certbot --nginx' does as well; it then writes the https part into this file itself.",
            ]
        }
        if !nextSteps.isEmpty { lines += ["", "Next:"] + nextSteps.map { "  " + $0 } }
        return lines.joined(separator: "\n")
    }

    private enum CodingKeys: String, CodingKey {
        case path, outcome, copy, names, isSecure, nextSteps
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(path, forKey: .path)
        try container.encode(outcome, forKey: .outcome)
        try container.encodeIfPresent(copy, forKey: .copy)
        try container.encode(names, forKey: .names)
        try container.encode(isSecure, forKey: .isSecure)
        try container.encode(nextSteps, forKey: .nextSteps)
    }
}
