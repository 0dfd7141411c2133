extension FederationTable {
    /// The federations of middling size.
    static let medium: [Federation] = [
        Federation(
            code: "EDELWEG", slug: "edelweg", name: "Edelweg",
            authority: "https://edelweg.example/", country: "ch", language: .german,
            weight: 22, serviceProviderShare: 564,
            rates: QualityRates(
                serviceProviderPrivacy: 686, identityProviderPrivacy: 191,
                serviceProviderSecurity: 76, identityProviderSecurity: 799, sirtfi: 250)),
        Federation(
            code: "KAPI", slug: "kapi", name: "Kapı Federasyonu",
            authority: "https://kapi.example", country: "tr", language: .turkish,
            weight: 20, serviceProviderShare: 157,
            rates: QualityRates(
                serviceProviderPrivacy: 916, identityProviderPrivacy: 901,
                serviceProviderSecurity: 738, identityProviderSecurity: 988, sirtfi: 960)),
        Federation(
            code: "AEGIS", slug: "aegis", name: "Ομοσπονδία Αιγίς",
            authority: "https://registry.aegis.example/", country: "gr", language: .greek,
            weight: 18, serviceProviderShare: 407,
            rates: QualityRates(
                serviceProviderPrivacy: 858, identityProviderPrivacy: 37,
                serviceProviderSecurity: 18, identityProviderSecurity: 471, sirtfi: 99)),
        Federation(
            code: "MARIGOLD", slug: "marigold", name: "Marigold Access Management",
            authority: "http://www.marigold.example/", country: "in", language: .english,
            weight: 16, serviceProviderShare: 125,
            rates: QualityRates(
                serviceProviderPrivacy: 681, identityProviderPrivacy: 2,
                serviceProviderSecurity: 593, identityProviderSecurity: 680, sirtfi: 252)),
        Federation(
            code: "VIRAG", slug: "virag", name: "Virág Föderáció",
            authority: "http://virag.example/", country: "hu", language: .hungarian,
            weight: 15, serviceProviderShare: 491,
            rates: QualityRates(
                serviceProviderPrivacy: 909, identityProviderPrivacy: 5,
                serviceProviderSecurity: 434, identityProviderSecurity: 169, sirtfi: 182)),
        Federation(
            code: "BELFRY", slug: "belfry", name: "Beffroi Identité",
            authority: "https://belfry.example/", country: "be", language: .french,
            weight: 14, serviceProviderShare: 365,
            rates: QualityRates(
                serviceProviderPrivacy: 583, identityProviderPrivacy: 124,
                serviceProviderSecurity: 168, identityProviderSecurity: 268, sirtfi: 757)),
        Federation(
            code: "KALYNA", slug: "kalyna", name: "Федерація Калина",
            authority: "https://kalyna.example", country: "ua", language: .ukrainian,
            weight: 13, serviceProviderShare: 418,
            rates: QualityRates(
                serviceProviderPrivacy: 873, identityProviderPrivacy: 195,
                serviceProviderSecurity: 115, identityProviderSecurity: 958, sirtfi: 139)),
        Federation(
            code: "SCHNEEFELD", slug: "schneefeld", name: "Schneefeld Verbund",
            authority: "https://registry.schneefeld.example/", country: "at", language: .german,
            weight: 12, serviceProviderShare: 449,
            rates: QualityRates(
                serviceProviderPrivacy: 787, identityProviderPrivacy: 431,
                serviceProviderSecurity: 21, identityProviderSecurity: 979, sirtfi: 85)),
        Federation(
            code: "SKAGEN", slug: "skagen", name: "Fjord/Skagen Alliance",
            authority: "http://www.skagen.example/", country: "dk", language: .english,
            weight: 12, serviceProviderShare: 606,
            rates: QualityRates(
                serviceProviderPrivacy: 777, identityProviderPrivacy: 15,
                serviceProviderSecurity: 232, identityProviderSecurity: 958, sirtfi: 124)),
        Federation(
            code: "LIPA", slug: "lipa", name: "Федерација Липа",
            authority: "http://lipa.example/", country: "rs", language: .serbian,
            weight: 10, serviceProviderShare: 324,
            rates: QualityRates(
                serviceProviderPrivacy: 817, identityProviderPrivacy: 105,
                serviceProviderSecurity: 317, identityProviderSecurity: 987, sirtfi: 928)),
        Federation(
            code: "SOBREIRO", slug: "sobreiro", name: "Rede Sobreiro",
            authority: "https://sobreiro.example/", country: "pt", language: .portuguese,
            weight: 9, serviceProviderShare: 292,
            rates: QualityRates(
                serviceProviderPrivacy: 871, identityProviderPrivacy: 350,
                serviceProviderSecurity: 950, identityProviderSecurity: 953, sirtfi: 873)),
        Federation(
            code: "OASIS", slug: "oasis", name: "اتحاد الواحة",
            authority: "https://oasis.example", country: "ae", language: .arabic,
            weight: 9, serviceProviderShare: 230,
            rates: QualityRates(
                serviceProviderPrivacy: 744, identityProviderPrivacy: 182,
                serviceProviderSecurity: 551, identityProviderSecurity: 863, sirtfi: 592)),
        Federation(
            code: "KOWHAI", slug: "kowhai", name: "Kowhai Circle",
            authority: "https://registry.kowhai.example/", country: "nz", language: .english,
            weight: 8, serviceProviderShare: 386,
            rates: QualityRates(
                serviceProviderPrivacy: 356, identityProviderPrivacy: 2,
                serviceProviderSecurity: 79, identityProviderSecurity: 900, sirtfi: 493)),
        Federation(
            code: "CONDORPATH", slug: "condorpath", name: "Ruta del Cóndor",
            authority: "http://www.condorpath.example/", country: "cl", language: .spanish,
            weight: 8, serviceProviderShare: 209,
            rates: QualityRates(
                serviceProviderPrivacy: 145, identityProviderPrivacy: 44,
                serviceProviderSecurity: 1, identityProviderSecurity: 318, sirtfi: 82)),
    ]
}
