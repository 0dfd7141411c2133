/// A product that keeps programs away from web sites. It is named and never tricked: who put it up did not want us to
/// ask.
public enum LinkProtection: String, Sendable, Codable, CaseIterable {
    case cloudflare
    case akamai
    case imperva
    case awsWAF = "aws-waf"
    case awsELB = "aws-elb"
    case dataDome = "datadome"
    case perimeterX = "perimeterx"
    case sucuri
    case fastly
    case cloudFront = "cloudfront"
    /// Another firewall for web applications, or a limit of requests by time (status 429).
    case other

    /// As its maker writes it.
    public var name: String {
        switch self {
        case .cloudflare: "Cloudflare"
        case .akamai: "Akamai"
        case .imperva: "Imperva"
        case .awsWAF: "AWS WAF"
        case .awsELB: "AWS ELB"
        case .dataDome: "DataDome"
        case .perimeterX: "PerimeterX"
        case .sucuri: "Sucuri"
        case .fastly: "Fastly"
        case .cloudFront: "CloudFront"
        case .other: "another firewall"
        }
    }
}
