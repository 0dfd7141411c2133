extension FederationTable {
    /// The large federations of the demonstration; shares and rates are thousandths.
    static let large: [Federation] = [
        Federation(
            code: "NORTHLIGHT", slug: "northlight", name: "Northlight Federation",
            authority: "https://northlight.example/", country: "se", language: .swedish,
            weight: 120, serviceProviderShare: 397,
            rates: QualityRates(
                serviceProviderPrivacy: 529, identityProviderPrivacy: 87,
                serviceProviderSecurity: 400, identityProviderSecurity: 265, sirtfi: 547)),
        Federation(
            code: "GREATLAKE", slug: "greatlake", name: "Great Lake Research Trust",
            authority: "https://greatlake.example", country: "us", language: .english,
            weight: 105, serviceProviderShare: 345,
            rates: QualityRates(
                serviceProviderPrivacy: 808, identityProviderPrivacy: 20,
                serviceProviderSecurity: 522, identityProviderSecurity: 986, sirtfi: 585)),
        Federation(
            code: "LINDENGATE", slug: "lindengate", name: "Lindentor Föderation",
            authority: "https://registry.lindengate.example/", country: "de", language: .german,
            weight: 90, serviceProviderShare: 470,
            rates: QualityRates(
                serviceProviderPrivacy: 571, identityProviderPrivacy: 935,
                serviceProviderSecurity: 546, identityProviderSecurity: 996, sirtfi: 893)),
        Federation(
            code: "CLAIRVOIE", slug: "clairvoie", name: "Fédération Clairvoie",
            authority: "http://www.clairvoie.example/", country: "fr", language: .french,
            weight: 82, serviceProviderShare: 543,
            rates: QualityRates(
                serviceProviderPrivacy: 771, identityProviderPrivacy: 479,
                serviceProviderSecurity: 7, identityProviderSecurity: 334, sirtfi: 517)),
        Federation(
            code: "THISTLE", slug: "thistle", name: "Thistle and Oak Access Federation",
            authority: "http://thistle.example/", country: "gb", language: .english,
            weight: 78, serviceProviderShare: 376,
            rates: QualityRates(
                serviceProviderPrivacy: 124, identityProviderPrivacy: 26,
                serviceProviderSecurity: 17, identityProviderSecurity: 103, sirtfi: 4)),
        Federation(
            code: "TERRANOVA", slug: "terranova", name: "Federazione Terra Nova",
            authority: "https://terranova.example/", country: "it", language: .italian,
            weight: 52, serviceProviderShare: 313,
            rates: QualityRates(
                serviceProviderPrivacy: 980, identityProviderPrivacy: 217,
                serviceProviderSecurity: 77, identityProviderSecurity: 961, sirtfi: 619)),
        Federation(
            code: "VEREDA", slug: "vereda", name: "Comunidade Vereda",
            authority: "https://vereda.example", country: "br", language: .portuguese,
            weight: 44, serviceProviderShare: 188,
            rates: QualityRates(
                serviceProviderPrivacy: 632, identityProviderPrivacy: 152,
                serviceProviderSecurity: 147, identityProviderSecurity: 977, sirtfi: 229)),
        Federation(
            code: "SOLEDAD", slug: "soledad", name: "Red de Identidad Soledad",
            authority: "https://registry.soledad.example/", country: "es", language: .spanish,
            weight: 40, serviceProviderShare: 439,
            rates: QualityRates(
                serviceProviderPrivacy: 960, identityProviderPrivacy: 63,
                serviceProviderSecurity: 683, identityProviderSecurity: 803, sirtfi: 339)),
        Federation(
            code: "SAKURAMON", slug: "sakuramon", name: "桜門フェデレーション",
            authority: "http://www.sakuramon.example/", country: "jp", language: .japanese,
            weight: 38, serviceProviderShare: 501,
            rates: QualityRates(
                serviceProviderPrivacy: 381, identityProviderPrivacy: 18,
                serviceProviderSecurity: 36, identityProviderSecurity: 341, sirtfi: 64)),
        Federation(
            code: "AMBERCOAST", slug: "ambercoast", name: "Federacja Bursztynowy Brzeg",
            authority: "http://ambercoast.example/", country: "pl", language: .polish,
            weight: 34, serviceProviderShare: 272,
            rates: QualityRates(
                serviceProviderPrivacy: 731, identityProviderPrivacy: 37,
                serviceProviderSecurity: 178, identityProviderSecurity: 322, sirtfi: 313)),
        Federation(
            code: "SOUTHSTAR", slug: "southstar", name: "Southern Star Access",
            authority: "https://southstar.example/", country: "au", language: .english,
            weight: 30, serviceProviderShare: 522,
            rates: QualityRates(
                serviceProviderPrivacy: 653, identityProviderPrivacy: 542,
                serviceProviderSecurity: 379, identityProviderSecurity: 654, sirtfi: 833)),
        Federation(
            code: "VLTAVKA", slug: "vltavka", name: "Federace Stříbrný most",
            authority: "https://vltavka.example", country: "cz", language: .czech,
            weight: 29, serviceProviderShare: 585,
            rates: QualityRates(
                serviceProviderPrivacy: 953, identityProviderPrivacy: 319,
                serviceProviderSecurity: 192, identityProviderSecurity: 772, sirtfi: 826)),
        Federation(
            code: "MAPLEBRIDGE", slug: "maplebridge", name: "Maplebridge Federation",
            authority: "https://registry.maplebridge.example/", country: "ca", language: .english,
            weight: 27, serviceProviderShare: 261,
            rates: QualityRates(
                serviceProviderPrivacy: 912, identityProviderPrivacy: 339,
                serviceProviderSecurity: 617, identityProviderSecurity: 996, sirtfi: 157)),
        Federation(
            code: "TULPENPOORT", slug: "tulpenpoort", name: "Tulpenpoort",
            authority: "http://www.tulpenpoort.example/", country: "nl", language: .english,
            weight: 26, serviceProviderShare: 647,
            rates: QualityRates(
                serviceProviderPrivacy: 982, identityProviderPrivacy: 704,
                serviceProviderSecurity: 594, identityProviderSecurity: 983, sirtfi: 372)),
        Federation(
            code: "THOUSANDLAKES", slug: "thousandlakes", name: "Tuhatjärvi",
            authority: "http://thousandlakes.example/", country: "fi", language: .finnish,
            weight: 24, serviceProviderShare: 668,
            rates: QualityRates(
                serviceProviderPrivacy: 854, identityProviderPrivacy: 21,
                serviceProviderSecurity: 474, identityProviderSecurity: 994, sirtfi: 9)),
    ]
}
