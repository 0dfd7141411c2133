import Hummingbird
import Operations

/// `/api/settings`: the settings that can be saved, for programs.
struct SettingsRoutes: Sendable {
    let context: DashboardContext

    private var keeper: SettingsKeeper { SettingsKeeper(context: context) }

    func add(to router: Router<BasicRequestContext>) {
        router.add(SettingsOperations.read) { request, _ in
            // nginx would show what was there before a change.
            RenderedPage(
                contentType: APIRoutes.mediaType, cacheControl: "no-store",
                body: APIRecord<DashboardSettings>.settings.json(context.state.settings).bytes
            ).response(to: request)
        }
        router.add(SettingsOperations.save) { request, _ in
            let administrator = try context.administration.requireChange(request)
            let change = try await SettingsChange(request)
            let settings = try await keeper.save(change.values, by: administrator, for: request)
            return Self.answer(
                SettingsAnswer("Settings updated successfully", settings, changed: change.values.keys))
        }
        router.add(SettingsOperations.reset) { request, _ in
            let administrator = try context.administration.requireChange(request)
            let settings = try await keeper.reset(by: administrator, for: request)
            return Self.answer(SettingsAnswer("Settings reset to defaults", settings, changed: []))
        }
    }

    private static func answer(_ answer: SettingsAnswer) -> Response {
        Response(
            status: .ok, headers: [.contentType: APIRoutes.mediaType, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: APIRecord<SettingsAnswer>.saved.json(answer).bytes)))
    }
}
