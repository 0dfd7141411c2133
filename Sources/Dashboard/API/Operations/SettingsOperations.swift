import Hummingbird
import Operations

/// The settings that can be saved in the dashboard.
enum SettingsOperations {
    static let read = APIOperation(
        "getSettings", .get, "/api/settings", in: .compatible, "The settings that can be saved in the dashboard",
        details:
            "The values in force. Environment and configuration file go before what is saved; “details” says where "
            + "each value comes from.",
        answers: [.ok("The settings.", APIRecord<DashboardSettings>.settings.schema)])

    static let save = APIOperation(
        "saveSettings", .post, "/api/settings", in: .compatible, "Save settings",
        details:
            "Settings may be sent in the address, as a form or as JSON. What is not sent stays as it is, and the body "
            + "goes before the address. If one value is not good, none is saved.",
        for: .administrators,
        parameters: DashboardSetting.allCases.map { .query($0.rawValue, $0.words, $0.schema) },
        body: APIBody(
            "Settings to change.", [.json(changes), .init(mediaType: formType, schema: changes)],
            option: "-d metadata_cache_expiry=24"),
        answers: [
            .ok("They are saved.", APIRecord<SettingsAnswer>.saved.schema),
            .problem(.contentTooLarge, "The body is larger than the settings can be."),
            .problem(.unsupportedMediaType, "The body is neither JSON nor a form."),
            .problem(.unprocessableContent, "A name or a value is not good; the answer names each. Nothing was saved."),
        ] + writing)

    static let reset = APIOperation(
        "resetSettings", .post, "/api/settings/reset", in: .compatible, "Take away all that was saved",
        for: .administrators,
        answers: [.ok("Nothing is saved any more.", APIRecord<SettingsAnswer>.saved.schema)] + writing)

    static let all = [read, save, reset]

    private static let formType = "application/x-www-form-urlencoded"

    /// What every attempt to write may meet.
    private static let writing = [
        APIAnswer.problem(.conflict, "There is no database yet: nothing was imported so far."),
        APIAnswer(
            .serviceUnavailable, "Something else writes to the database, or it cannot be written.",
            [.init(mediaType: ProblemDetails.mediaType, schema: ProblemDetails.record.schema)],
            headers: [("Retry-After", "seconds after which it is worth trying again")]),
        .problem(
            HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"), "There is no room for the change."),
    ]

    /// Some of the settings, in a closed object of which no member is required.
    private static let changes = APISchema(
        [
            .init("type", .text("object")), .init("description", .text("Settings to change.")),
            .init("properties", .object(DashboardSetting.allCases.map { .init($0.rawValue, $0.schema.json) })),
            .init("additionalProperties", .flag(false)),
        ], example: .object([.init(DashboardSetting.metadataExpiry.rawValue, .integer(24))]))
}
