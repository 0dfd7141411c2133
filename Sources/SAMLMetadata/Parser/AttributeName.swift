/// The attributes the parser looks at, by local name.
enum AttributeName: UInt8, CaseIterable {
    case entityID, name, id, validUntil, cacheDuration, creationInstant, publisher
    case registrationAuthority, registrationInstant, lang, contactType, use, binding, location, responseLocation
    case regexp, errorURL, width, height

    var localName: StaticString {
        switch self {
        case .entityID: "entityID"
        case .name: "Name"
        case .id: "ID"
        case .validUntil: "validUntil"
        case .cacheDuration: "cacheDuration"
        case .creationInstant: "creationInstant"
        case .publisher: "publisher"
        case .registrationAuthority: "registrationAuthority"
        case .registrationInstant: "registrationInstant"
        case .lang: "lang"
        case .contactType: "contactType"
        case .use: "use"
        case .binding: "Binding"
        case .location: "Location"
        case .responseLocation: "ResponseLocation"
        case .regexp: "regexp"
        case .errorURL: "errorURL"
        case .width: "width"
        case .height: "height"
        }
    }
}
