import ArgumentParser
import Operations

/// Options of the commands that write the web site.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A name of the web site; more than one may be given.", valueName: "name"))
    var serverName: [String] = []

    @Option(help: ArgumentHelp("The site's certificate, instead of certbot's.", valueName: "path"))
    var certificate: String?

    @Option(help: ArgumentHelp("The certificate's private key.", valueName: "path"))
    var key: String?

    @Option(help: ArgumentHelp("Take the parts of the site from here.", valueName: "path", visibility: .hidden))
    var templateDirectory: String?

    var templates: SiteTemplates { SiteTemplates(directory: templateDirectory ?? SiteTemplates.packageDirectory) }

    /// - Parameter path: where the site may have been written before.
    func site(path: String) throws -> NginxSite {
        try NginxSite(names: serverName, certificate: certificate, key: key, existing: ExistingSite(path: path))
    }
}
