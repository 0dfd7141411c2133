extension FederationTable {
    /// The small federations, the ones with awkward names and with irregular entries among them.
    static let small: [Federation] = [
        Federation(
            code: "EMERALD", slug: "emerald", name: "Emerald Shore Identity",
            authority: "http://emerald.example/", country: "ie", language: .english,
            weight: 8, serviceProviderShare: 470,
            rates: QualityRates(
                serviceProviderPrivacy: 931, identityProviderPrivacy: 894,
                serviceProviderSecurity: 844, identityProviderSecurity: 682, sirtfi: 617)),
        Federation(
            code: "PROTEA", slug: "protea", name: "Protea Trust Fabric",
            authority: "https://protea.example/", country: "za", language: .english,
            weight: 8, serviceProviderShare: 198,
            rates: QualityRates(
                serviceProviderPrivacy: 856, identityProviderPrivacy: 87,
                serviceProviderSecurity: 66, identityProviderSecurity: 74, sirtfi: 73)),
        Federation(
            code: "QUETZAL", slug: "quetzal", name: "Federación Quetzal",
            authority: "https://quetzal.example", country: "mx", language: .spanish,
            weight: 7, serviceProviderShare: 251,
            rates: QualityRates(
                serviceProviderPrivacy: 907, identityProviderPrivacy: 15,
                serviceProviderSecurity: 14, identityProviderSecurity: 307, sirtfi: 203)),
        Federation(
            code: "MORNINGCALM", slug: "morningcalm", name: "Morning Calm Federation",
            authority: "https://registry.morningcalm.example/", country: "kr", language: .english,
            weight: 7, serviceProviderShare: 428,
            rates: QualityRates(
                serviceProviderPrivacy: 725, identityProviderPrivacy: 9,
                serviceProviderSecurity: 61, identityProviderSecurity: 548, sirtfi: 13)),
        Federation(
            code: "WHOID", slug: "whoid", name: "Who? 100% Identity",
            authority: "http://www.whoid.example/", country: "xw", language: .english,
            weight: 6, serviceProviderShare: 522,
            rates: QualityRates(
                serviceProviderPrivacy: 894, identityProviderPrivacy: 111,
                serviceProviderSecurity: 17, identityProviderSecurity: 888, sirtfi: 156)),
        Federation(
            code: "JACARANDA", slug: "jacaranda", name: "Red Jacarandá",
            authority: "http://jacaranda.example/", country: "ar", language: .spanish,
            weight: 6, serviceProviderShare: 345,
            rates: QualityRates(
                serviceProviderPrivacy: 759, identityProviderPrivacy: 690,
                serviceProviderSecurity: 970, identityProviderSecurity: 546, sirtfi: 775)),
        Federation(
            code: "KARST", slug: "karst", name: "Karst Federation ",
            authority: "https://karst.example/", country: "si", language: .english,
            weight: 6, serviceProviderShare: 627,
            rates: QualityRates(
                serviceProviderPrivacy: 800, identityProviderPrivacy: 232,
                serviceProviderSecurity: 662, identityProviderSecurity: 988, sirtfi: 620)),
        Federation(
            code: "BALTA", slug: "balta", name: "Balta Jūra",
            authority: "https://balta.example", country: "lv", language: .english,
            weight: 5, serviceProviderShare: 459,
            rates: QualityRates(
                serviceProviderPrivacy: 997, identityProviderPrivacy: 797,
                serviceProviderSecurity: 960, identityProviderSecurity: 997, sirtfi: 957)),
        Federation(
            code: "TATRA", slug: "tatra", name: "Tatranská federácia",
            authority: "https://registry.tatra.example/", country: "sk", language: .czech,
            weight: 5, serviceProviderShare: 522,
            rates: QualityRates(
                serviceProviderPrivacy: 976, identityProviderPrivacy: 516,
                serviceProviderSecurity: 148, identityProviderSecurity: 939, sirtfi: 262)),
        Federation(
            code: "BAOBAB", slug: "baobab", name: "Baobab Campus Union",
            authority: "http://www.baobab.example/", country: "ke", language: .english,
            weight: 4, serviceProviderShare: 240,
            rates: QualityRates(
                serviceProviderPrivacy: 775, identityProviderPrivacy: 160,
                serviceProviderSecurity: 18, identityProviderSecurity: 992, sirtfi: 599)),
        Federation(
            code: "ATLASGATE", slug: "atlasgate", name: "بوابة الأطلس",
            authority: "http://atlasgate.example/", country: "ma", language: .arabic,
            weight: 4, serviceProviderShare: 282,
            rates: QualityRates(
                serviceProviderPrivacy: 148, identityProviderPrivacy: 303,
                serviceProviderSecurity: 44, identityProviderSecurity: 272, sirtfi: 182)),
        Federation(
            code: "ORBIT", slug: "orbit", name: "Orbit Research Commons",
            authority: "https://orbit.example/", country: nil, language: .english,
            weight: 4, serviceProviderShare: 930,
            rates: QualityRates(
                serviceProviderPrivacy: 977, identityProviderPrivacy: 20,
                serviceProviderSecurity: 14, identityProviderSecurity: 149, sirtfi: 118)),
        Federation(
            code: "GEYSIR", slug: "geysir", name: "Geysir Samband",
            authority: "https://geysir.example", country: "is", language: .swedish,
            weight: 3, serviceProviderShare: 407,
            rates: QualityRates(
                serviceProviderPrivacy: 879, identityProviderPrivacy: 75,
                serviceProviderSecurity: 576, identityProviderSecurity: 978, sirtfi: 604)),
        Federation(
            code: "CEDARGATE", slug: "cedargate", name: "Cedar Gate",
            authority: "https://registry.cedargate.example/", country: "lb", language: .arabic,
            weight: 2, serviceProviderShare: 313,
            rates: QualityRates(
                serviceProviderPrivacy: 913, identityProviderPrivacy: 204,
                serviceProviderSecurity: 6, identityProviderSecurity: 642, sirtfi: 417)),
    ]
}
