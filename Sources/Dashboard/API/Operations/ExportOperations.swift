import Hummingbird
import SAMLMetadata
import Store

/// Lists as files.
enum ExportOperations {
    static let entities = APIOperation(
        "exportEntities", .get, EntityExport.path, in: .exports, "Entities as a file",
        details: "All entities that the filters admit, as CSV (RFC 4180, UTF-8) with the headings of the Python "
            + "dashboard, or JSON. entity_type, privacy_filter, security_filter and federation_id are its names "
            + "for role, privacy, security and federation. The file is sent as it is made; it is whole when the "
            + "transfer ends properly.",
        parameters: [format, columns] + filters + oldFilters + order,
        answers: [
            file(
                "The entities.",
                .either(
                    ExportDocument.schema("EntityExport", "entities", ExportTable.entities(.standard)),
                    ExportDocument.schema("EntityExportInFull", "entities", ExportTable.entities(.full))),
                ExportTable.entities(.standard).headings)
        ])

    static let federations = APIOperation(
        "exportFederations", .get, FederationExport.path, in: .exports, "Federations as a file",
        parameters: [format, columns],
        answers: [
            file(
                "All federations, by name.",
                .either(
                    ExportDocument.schema("FederationExport", "federations", ExportTable.federations(.standard)),
                    ExportDocument.schema("FederationExportInFull", "federations", ExportTable.federations(.full))),
                ExportTable.federations(.standard).headings)
        ])

    static let all = [entities, federations]

    private static let format = APIParameter.query(
        "export_format", "what to send; CSV where nothing is said", .choice("format", ExportFormat.self))
    private static let columns = APIParameter.query(
        "columns", "how much to tell of each row: what the Python dashboard told, or all there is",
        .choice("columns", ExportColumns.self))

    private static let filters: [APIParameter] = [
        .query(
            "q", "words that must all occur in name, organization, entityID or federation",
            .text("words", example: "zurich", longest: QueryParameters.longestSearch)),
        .query("role", "those with both roles are under sp and under idp", .choice("role", RoleFilter.self)),
        .query("federation", "name or registrationAuthority", .text("federation", example: "SWITCHaai")),
        .query(
            "privacy", "yes: every role has a privacy statement that can be opened; no: one has none",
            .choice("privacy statement", PrivacyFilter.self)),
        .query("security", "whether a security contact is there", .choice("security contact", YesNo.self)),
        .query("sirtfi", "whether Sirtfi is asserted, or version 2 of it", .choice("Sirtfi", SirtfiFilter.self)),
        .query("link", "what can be said of the link to the privacy statement", .choice("link", LinkState.self)),
        .query("outcome", "what came of checking one of its links", .choice("outcome", OutcomeFilter.self)),
        .query(
            "url", "the address of a privacy statement, exactly",
            .text("address", example: "https://sp.example.org/privacy")),
    ]

    private static let oldFilters: [APIParameter] = [
        .query("entity_type", "the same as role, in capitals or not", .choice("roles", Roles.entityTypes)),
        .query(
            "privacy_filter", "the same as privacy",
            .choice("privacy statement", QueryParameters.CompatiblePrivacy.self)),
        .query("security_filter", "the same as security", .choice("security contact", YesNo.self)),
        .query("federation_id", "the same as federation", .text("federation", example: "SWITCHaai")),
    ]

    private static let order: [APIParameter] = [
        .query("sort", "what the rows are sorted by; name where nothing is said", .choice("order", EntityOrder.self)),
        .query("order", "which way", .choice("direction", SortDirection.self)),
    ]

    private static func file(_ words: String, _ schema: APISchema, _ headings: [String]) -> APIAnswer {
        let line = headings.joined(separator: ",") + "\r\n"
        return APIAnswer(
            .ok, words,
            [.json(schema), .init(mediaType: "text/csv", schema: .text("lines end with CR LF", example: line))],
            headers: [
                (name: "Content-Disposition", words: "the name of the file"),
                (name: "Last-Modified", words: "the time of the snapshot"),
            ])
    }
}
