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
    var templateDirectory = SiteTemplates.packageDirectory

    var templates: SiteTemplates { SiteTemplates(directory: templateDirectory) }

    func site() throws -> NginxSite {
        try NginxSite(names: serverName, certificate: certificate, key: key)
    }
}
