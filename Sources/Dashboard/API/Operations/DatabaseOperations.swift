import HTTPTypes

/// The database as one file.
enum DatabaseOperations {
    private static let file = APISchema(
        [.init("type", .text("string")), .init("format", .text("binary"))], example: .text("SQLite format 3"))

    private static let noRoom = APIAnswer.problem(
        DatabaseImportRefusal.insufficientStorage, "There is no room for it on the server.")
    private static let tooOften = APIAnswer.problem(
        .tooManyRequests, "That was often enough this hour; Retry-After says when it may be done again.")

    static let export = APIOperation(
        "exportDatabase", .get, ExportRoutes.path, in: .administration, "The whole database as one file",
        details: "A consistent copy, also while an import runs. Sent with Content-Encoding: gzip to who names gzip in "
            + "Accept-Encoding.",
        for: .administrators,
        parameters: [
            .query(
                "compress", "gzip: a compressed file; none: never compressed", .choice("the form", ["gzip", "none"]))
        ],
        answers: [
            APIAnswer(
                .ok, "The database.",
                ["application/vnd.sqlite3", "application/gzip"].map {
                    APIAnswer.Content(mediaType: $0, schema: file)
                }, headers: [("Content-Disposition", "The name to save it as.")]),
            noRoom, tooOften,
        ])

    static let importing = APIOperation(
        "importDatabase", .post, DatabaseImportRoutes.path, in: .administration, "Replaces the database",
        details: "Off unless the operator sets EDUGAIN_DATABASE_IMPORT=on. What is sent, compressed by gzip or not, is "
            + "checked completely before anything is replaced. The database from before is kept beside the new one, "
            + "and a backup of it is made first.",
        for: .administrators,
        body: APIBody(
            "The database: a file of SQLite, as /api/database/export sends it.",
            [
                APIAnswer.Content(
                    mediaType: "multipart/form-data",
                    schema: .object("DatabaseUpload", "A form with the file.", [(UploadForm.fileField, file)]))
            ]
                + UploadForm.bodyTypes.map { APIAnswer.Content(mediaType: $0, schema: file) }, isRequired: true,
            option: "-F database_file=@edugain_analysis.db"),
        answers: [
            .ok("The database was replaced.", APIRecord<DatabaseImportAnswer>.databaseImport.schema),
            .problem(.contentTooLarge, "It is larger than what is taken here."),
            .problem(.unsupportedMediaType, "It is sent in no form that is understood."),
            .problem(.unprocessableContent, "It is no database of edugain-ctl, damaged, or of a newer version."),
            .problem(.internalServerError, "It could not be put in its place; the old one is there."),
            noRoom, tooOften,
        ])

    static let all = [export, importing]
}
