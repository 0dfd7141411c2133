extension LanguageTable {
    /// Swedish to Hungarian.
    static let northern: [Language] = [
        Language(
            code: "sv", script: .accentedLatin,
            organizations: [
                NamePattern("", " universitet"), NamePattern("Högskolan i ", ""), NamePattern("", " stadsbibliotek"),
            ],
            services: [NamePattern("Lärplattform ", ""), NamePattern("Arkivet i ", "")],
            descriptions: [
                NamePattern("Anställda och studenter vid ", " loggar in här."),
                NamePattern("Inloggning till ", " för undervisning och forskning."),
            ]),
        Language(
            code: "fi", script: .accentedLatin,
            organizations: [
                NamePattern("", " yliopisto"), NamePattern("", " ammattikorkeakoulu"),
                NamePattern("Tutkimuslaitos ", ""),
            ],
            services: [NamePattern("Oppimisympäristö ", ""), NamePattern("Aineistopankki ", "")],
            descriptions: [
                NamePattern("Kirjautuminen: ", ", henkilöstö ja opiskelijat."),
                NamePattern("Pääsy palveluun ", " opetusta ja tutkimusta varten."),
            ]),
        Language(
            code: "pl", script: .accentedLatin,
            organizations: [
                NamePattern("Uniwersytet ", ""), NamePattern("Politechnika ", ""), NamePattern("Książnica ", ""),
            ],
            services: [NamePattern("Repozytorium ", ""), NamePattern("Platforma ", "")],
            descriptions: [
                NamePattern("Pracownicy i studenci (", ") logują się tutaj."),
                NamePattern("Dostęp do usługi ", " dla nauki i dydaktyki."),
            ]),
        Language(
            code: "cs", script: .accentedLatin,
            organizations: [
                NamePattern("Univerzita ", ""), NamePattern("Vysoká škola ", ""), NamePattern("Knihovna ", ""),
            ],
            services: [NamePattern("Úložiště ", ""), NamePattern("Učebna ", "")],
            descriptions: [
                NamePattern("Přihlášení pro zaměstnance a studenty: ", "."),
                NamePattern("Přístup ke službě ", " pro výuku a výzkum."),
            ]),
        Language(
            code: "tr", script: .accentedLatin,
            organizations: [
                NamePattern("", " Üniversitesi"), NamePattern("", " Teknik Üniversitesi"),
                NamePattern("", " Araştırma Enstitüsü"),
            ],
            services: [NamePattern("", " Arşivi"), NamePattern("", " Öğrenme Ortamı")],
            descriptions: [
                NamePattern("", " mensupları buradan giriş yapar."),
                NamePattern("Öğretim ve araştırma için ", " erişimi."),
            ]),
        Language(
            code: "hu", script: .accentedLatin,
            organizations: [
                NamePattern("", " Egyetem"), NamePattern("", " Főiskola"), NamePattern("", " Könyvtár"),
            ],
            services: [NamePattern("", " Adattár"), NamePattern("", " Tanulótér")],
            descriptions: [
                NamePattern("Bejelentkezés: ", ", munkatársak és hallgatók."),
                NamePattern("Hozzáférés: ", ", oktatás és kutatás."),
            ]),
    ]
}
