import Hummingbird

/// What only administrators may see and do.
struct AdministrationRoutes: Sendable {
    /// The patterns of the routes.
    static let patterns = [
        SignInRoutes.path, SignInRoutes.endPath, ConfigurationRoutes.path, "/config/progress", "/config/refresh",
        SettingsForm.path, SettingsForm.resetPath,
    ]

    /// Bytes of bodies larger than ``RequestLimits/body``, by method and path: what the setting allows, and a megabyte for
    /// the form around it, so that the route itself can say what is too large. Also where nothing is taken, for the same
    /// reason.
    static func largeBodies(_ options: AdministrationOptions) -> [String: Int] {
        ["POST /api/database/import": Int(options.databaseImportSize ?? 1 << 30) + (1 << 20)]
    }

    let context: DashboardContext

    func add(to router: Router<BasicRequestContext>) {
        let signIn = SignInRoutes(context: context)
        router.get("/sign-in") { request, _ in try await signIn.form(request) }
        router.post("/sign-in") { request, _ in try await signIn.signIn(request) }
        router.post("/sign-out") { request, _ in try await signIn.signOut(request) }
        let configuration = ConfigurationRoutes(context: context)
        router.get("/config") { request, _ in try await configuration.page(request) }
        router.get("/config/progress") { request, _ in try await configuration.progress(request) }
        router.post("/config/refresh") { request, _ in try await configuration.refresh(request) }
        router.post("/config/settings") { request, _ in try await configuration.saveSettings(request) }
        router.post("/config/settings/reset") { request, _ in try await configuration.resetSettings(request) }
        SettingsRoutes(context: context).add(to: router)
        let refresh = RefreshRoutes(context: context)
        router.add(RefreshOperations.refresh) { request, _ in try await refresh.refresh(request) }
        router.add(RefreshOperations.status) { request, _ in try await refresh.status(request) }
        router.head("/api/refresh/events") { request, _ in try await refresh.events(request) }
        router.add(RefreshOperations.events) { request, _ in try await refresh.events(request) }
        let export = ExportRoutes(context: context)
        router.head("/api/database/export") { request, _ in try await export.head(request) }
        router.add(DatabaseOperations.export) { request, _ in try await export.export(request) }
        let databaseImport = DatabaseImportRoutes(context: context)
        router.add(DatabaseOperations.importing) { request, _ in try await databaseImport.take(request) }
    }
}
