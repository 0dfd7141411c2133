import Testing

/// A short statement about data protection in each language.
struct SampleStatement: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String

    var testDescription: String { language }

    static func of(_ language: String) -> String { all.first { $0.language == language }?.text ?? "" }

    static let all = [
        SampleStatement(
            language: "en",
            text: """
                Privacy notice. The university is the data controller for the personal data that this service gets when \
                you sign in. We process your personal data in order to let you work with others, and the legal basis is \
                our legitimate interest. You have the right of access to your data. Please ask our data protection \
                officer. We keep it for two years and it is not given to third parties.
                """),
        SampleStatement(
            language: "de",
            text: """
                Datenschutzerklärung. Die Universität ist für die Verarbeitung der personenbezogenen Daten \
                verantwortlich, die dieser Dienst bei der Anmeldung erhält. Rechtsgrundlage ist Ihre Einwilligung, die \
                Sie jederzeit widerrufen können. Sie haben ein Recht auf Auskunft. Wenden Sie sich an unsere \
                Datenschutzbeauftragte oder an die Aufsichtsbehörde. Die Speicherdauer ist ein Jahr.
                """),
        SampleStatement(
            language: "fr",
            text: """
                Politique de confidentialité. L'université est responsable du traitement des données à caractère \
                personnel que ce service reçoit quand vous vous connectez. La base légale est votre consentement. Vous \
                avez un droit d'accès et un droit de rectification. Vous pouvez vous adresser à notre délégué à la \
                protection des données ou à la CNIL. La durée de conservation est de deux ans.
                """),
        SampleStatement(
            language: "es",
            text: """
                Política de privacidad. La universidad es responsable del tratamiento de los datos personales que este \
                servicio recibe cuando usted inicia la sesión. La base jurídica es su consentimiento. Tiene derecho de \
                acceso y de rectificación, y puede dirigirse a nuestro delegado de protección de datos. El plazo de \
                conservación es de dos años y los datos no se ceden a terceros.
                """),
        SampleStatement(
            language: "sv",
            text: """
                Integritetspolicy. Universitetet är personuppgiftsansvarig för de personuppgifter som tjänsten får när \
                du loggar in. Den rättsliga grunden är ditt samtycke, och du kan när som helst ta tillbaka det. Du har \
                rätt till tillgång till dina uppgifter. Vänd dig till vårt dataskyddsombud om du vill veta mer. Vi \
                sparar uppgifterna i två år och lämnar inte ut dem till tredje part.
                """),
        SampleStatement(
            language: "nl",
            text: """
                Privacyverklaring. De universiteit is de verwerkingsverantwoordelijke voor de persoonsgegevens die deze \
                dienst krijgt als u zich aanmeldt. De rechtsgrond is uw toestemming, die u altijd kunt intrekken. U heeft \
                het recht op inzage van uw gegevens en kunt bij onze functionaris voor gegevensbescherming terecht. De \
                bewaartermijn is twee jaar en wij geven niets aan derden.
                """),
        SampleStatement(
            language: "it",
            text: """
                Informativa sulla privacy. L'università è il titolare del trattamento dei dati personali che questo \
                servizio riceve quando ci si collega. La base giuridica è il consenso, che può essere revocato. \
                L'interessato ha il diritto di accesso ai suoi dati e può scrivere al responsabile della protezione dei \
                dati o al Garante. Il periodo di conservazione è di due anni e nulla è comunicato a terzi.
                """),
        SampleStatement(
            language: "pt",
            text: """
                Política de privacidade. A universidade é a responsável pelo tratamento dos dados pessoais que este \
                serviço recebe quando você entra. A base legal é o seu consentimento, que pode ser retirado. O titular \
                dos dados tem o direito de acesso aos seus dados e pode escrever ao encarregado da proteção de dados. O \
                prazo de conservação é de dois anos e não há destinatários além de nós.
                """),
        SampleStatement(
            language: "pl",
            text: """
                Polityka prywatności. Administratorem danych osobowych, które ta usługa otrzymuje przy logowaniu, jest \
                uniwersytet. Dane są przetwarzane na podstawie zgody, która może być wycofana. Mają Państwo prawo \
                dostępu do danych oraz prawo do sprostowania. Można się zwrócić do inspektora ochrony danych. Okres \
                przechowywania to dwa lata i nie ma innych odbiorców.
                """),
        SampleStatement(
            language: "da",
            text: """
                Privatlivspolitik. Universitetet er dataansvarlig for de personoplysninger, som tjenesten får, når du \
                logger ind. Retsgrundlaget er dit samtykke, og du kan altid trække det tilbage. Du har ret til indsigt i \
                dine oplysninger, og du kan skrive til vores databeskyttelsesrådgiver eller klage til Datatilsynet. \
                Oplysningerne slettes efter to år og videregives ikke til tredjepart.
                """),
        SampleStatement(
            language: "fi",
            text: """
                Tietosuojaseloste. Yliopisto on niiden henkilötietojen rekisterinpitäjä, jotka palvelu saa kun kirjaudut \
                sisään. Käsittelyn peruste on suostumus, ja sen voi perua. Sinun on myös mahdollista tarkastaa tietosi, \
                ja se on rekisteröidyn oikeus. Voit ottaa yhteyttä tietosuojavastaavaan tai valvontaviranomaiseen. \
                Säilytysaika on kaksi vuotta, eikä tietoja luovuteta kolmansille osapuolille.
                """),
        SampleStatement(
            language: "no",
            text: """
                Personvernerklæring. Universitetet er behandlingsansvarlig for de personopplysningene som tjenesten får \
                når du logger inn. Det rettslige grunnlaget er ditt samtykke, og du kan alltid trekke det tilbake. Du har \
                rett til innsyn i opplysningene dine, og du kan skrive til vårt personvernombud eller klage til \
                Datatilsynet. Opplysningene slettes etter to år og blir ikke gitt til noen tredjepart.
                """),
        SampleStatement(
            language: "cs",
            text: """
                Zásady ochrany osobních údajů. Správcem osobních údajů, které tato služba při přihlášení dostává, je \
                univerzita. Údaje jsou zpracovávány na základě souhlasu, který můžete kdykoli odvolat. Máte právo na \
                přístup a právo na opravu. Obrátit se můžete na pověřence pro ochranu osobních údajů. Doba uchování je \
                dva roky a údaje nejsou předávány třetím stranám.
                """),
    ]
}
