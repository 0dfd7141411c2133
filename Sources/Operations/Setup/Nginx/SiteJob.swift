import Files
import Glibc

/// Writes the web site of the dashboard where nginx finds it.
public struct SiteJob: Sendable {
    /// Where Debian's nginx keeps the sites there are; what is in use is linked from `sites-enabled` beside it.
    public static let packagedPath = "/etc/nginx/sites-available/edugain-dashboard"

    private let site: NginxSite
    private let templates: SiteTemplates
    private let file: SignedFile

    /// - Parameter path: the file to write.
    public init(site: NginxSite, templates: SiteTemplates, path: String = SiteJob.packagedPath) {
        self.site = site
        self.templates = templates
        file = SignedFile(path: path)
    }

    /// - Parameters:
    ///   - force: replace a file that was edited, or is somebody else's; a copy is kept.
    ///   - now: UTC seconds.
    ///   - isDryRun: only tell what would be done.
    /// - Throws: ``CommandFailure``
    public func run(force: Bool, now: Int64, isDryRun: Bool = false) throws -> SiteSummary {
        let text = try site.text(templates)
        let directory = FilePath.directory(of: file.path)
        guard access(directory, F_OK) == 0 else {
            throw CommandFailure(
                .notFound, "there is no directory \(directory)",
                hint: "Install nginx with 'apt install nginx', or name another file with --output.")
        }
        let result = try file.write(text, force: force, now: now, isDryRun: isDryRun)
        return SiteSummary(
            path: file.path, outcome: result.outcome, copy: result.copy, names: site.names,
            isSecure: site.certificate != nil, certificate: site.expected.certificate, link: missingLink)
    }

    /// The link that is to be made for nginx to use the site; nil when it is there, or is not how this nginx does it.
    var missingLink: String? {
        let directory = FilePath.directory(of: file.path)
        guard FilePath.name(of: directory) == "sites-available" else { return nil }
        let link = "\(FilePath.directory(of: directory))/sites-enabled/\(FilePath.name(of: file.path))"
        return access(link, F_OK) == 0 ? nil : link
    }
}
