/// The form by which a database is replaced.
struct UploadFields: Sendable {
    let path = DatabaseImportRoutes.path
    let fileField = UploadForm.fileField
    let confirmationField = UploadForm.confirmationField
    let confirmation = UploadForm.confirmation
    /// `2.1 GB`
    let limit: String
}
