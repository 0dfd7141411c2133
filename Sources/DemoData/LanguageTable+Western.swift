extension LanguageTable {
    /// English to Italian.
    static let western: [Language] = [
        Language(
            code: "en", script: .plainLatin,
            organizations: [
                NamePattern("University of ", ""), NamePattern("", " Institute of Technology"),
                NamePattern("", " College"), NamePattern("", " Academy of Music ", afterAmpersand: " Drama"),
                NamePattern("National Library of ", ""), NamePattern("", " Observatory"),
                NamePattern("", " School of Medicine"), NamePattern("", " Polytechnic"),
                NamePattern("Centre for Marine Studies, ", ""),
            ],
            services: [NamePattern("", " Portal"), NamePattern("", " Workspace")],
            descriptions: [
                NamePattern("Members of ", " sign in here with the account of their institution."),
                NamePattern("", " serves teaching, research and the people who keep both running."),
                NamePattern("", " gives researchers one place to store, share and cite the results of their projects."),
                NamePattern("Web access to ", " for staff, students and partners."),
            ]),
        Language(
            code: "de", script: .accentedLatin,
            organizations: [
                NamePattern("Universität ", ""), NamePattern("Technische Hochschule ", ""),
                NamePattern("Staatsbibliothek ", ""), NamePattern("Forschungszentrum ", " für Küstenkunde"),
            ],
            services: [
                NamePattern("Lernplattform ", ""), NamePattern("Archiv ", ""), NamePattern("Rechenzugang ", ""),
            ],
            descriptions: [
                NamePattern("Angehörige von ", " melden sich hier mit dem Konto ihrer Einrichtung an."),
                NamePattern("Zugang zu ", " für Lehre, Forschung und Verwaltung."),
            ]),
        Language(
            code: "fr", script: .accentedLatin,
            organizations: [
                NamePattern("Université de ", ""), NamePattern("École supérieure de ", ""),
                NamePattern("Bibliothèque de ", ""), NamePattern("Observatoire de ", ""),
            ],
            services: [
                NamePattern("Espace numérique ", ""), NamePattern("Dépôt ", ""), NamePattern("Carnets de ", ""),
            ],
            descriptions: [
                NamePattern("Les membres de ", " se connectent ici avec le compte de leur établissement."),
                NamePattern("Accès à ", " pour l'enseignement et la recherche."),
            ]),
        Language(
            code: "es", script: .accentedLatin,
            organizations: [
                NamePattern("Universidad de ", ""), NamePattern("Instituto Politécnico de ", ""),
                NamePattern("Biblioteca Pública de ", ""),
            ],
            services: [NamePattern("Aula virtual ", ""), NamePattern("Repositorio ", "")],
            descriptions: [
                NamePattern("Las personas de ", " inician sesión aquí con la cuenta de su institución."),
                NamePattern("Acceso a ", " para la docencia y la investigación."),
            ]),
        Language(
            code: "pt", script: .accentedLatin,
            organizations: [
                NamePattern("Universidade de ", ""), NamePattern("Instituto Superior de ", ""),
                NamePattern("Fundação ", ""),
            ],
            services: [NamePattern("Repositório ", ""), NamePattern("Sala de aula ", "")],
            descriptions: [
                NamePattern("Os membros de ", " entram aqui com a conta da sua instituição."),
                NamePattern("Acesso a ", " para ensino e investigação."),
            ]),
        Language(
            code: "it", script: .accentedLatin,
            organizations: [
                NamePattern("Università di ", ""), NamePattern("Politecnico di ", ""),
                NamePattern("Biblioteca Civica di ", ""), NamePattern("Accademia di ", ""),
            ],
            services: [NamePattern("Archivio ", ""), NamePattern("Portale ", "")],
            descriptions: [
                NamePattern("Gli utenti di ", " accedono qui con le credenziali del proprio ente."),
                NamePattern("Accesso a ", " per la didattica e la ricerca; la qualità è verificata ogni anno."),
            ]),
    ]
}
