import Hummingbird
import Operations
import Store

/// Makes pages, or takes them from the cache.
struct PageResponder: Sendable {
    let context: DashboardContext
    /// Shared by everything that compares snapshots.
    let outlines = OutlineCache()

    init(context: DashboardContext) {
        self.context = context
    }

    /// The page at `address` from the cache, or made now and kept there.
    ///
    /// - Parameters:
    ///   - address: what the page depends on beside the data, in one way of writing: parameters that mean nothing are not
    ///     in it, so that they fill no cache.
    ///   - data: what the address was made from, where it depends on them; nil for what is current.
    ///   - make: may throw `HTTPError` for what is not there; that is not kept, because there is no end of it.
    func cached(
        _ request: Request, _ address: String, of data: DashboardData? = nil,
        _ make: (DashboardData, PageSetting) async throws -> some PageModel
    ) async throws -> Response {
        guard let data = data ?? context.currentData, data.snapshot != nil else { return nothing(for: request) }
        return try await kept(request, address, of: data) {
            RenderedPage.html(context.templates.render(try await make(data, context.setting(data))))
        }
    }

    /// What `address` shows of `data` from the cache, or made now and kept there; see
    /// ``cached(_:_:of:_:)``.
    func kept(
        _ request: Request, _ address: String, of data: DashboardData, _ make: () async throws -> RenderedPage
    ) async throws -> Response {
        let now = context.clock.now()
        let version = PageCache.Version(
            revision: data.revision, age: data.age(at: now).map { Freshness.text(age: $0) } ?? "",
            freshness: data.freshness(at: now))
        let isCompressed = RenderedPage.isCompressed(for: request)
        let key = PageCache.Key(address: address, isCompressed: isCompressed)
        if let page = context.cache.page(key, version) { return page.response(to: request) }
        let page = try await make().form(compressed: isCompressed)
        context.cache.keep(page, key, version)
        return page.response(to: request)
    }

    /// A page that is made anew for everybody, because it changes while the data do not, or because there is no end of
    /// what may be asked.
    ///
    /// - Parameter needsSnapshot: false for a page that has something to show before the first import too.
    func fresh(
        _ request: Request, needsSnapshot: Bool = true,
        _ make: (DashboardData, PageSetting) async throws -> some PageModel
    ) async throws -> Response {
        guard case .ready(let data) = context.state.current, data.snapshot != nil || !needsSnapshot else {
            return nothing(for: request)
        }
        return RenderedPage.html(context.templates.render(try await make(data, context.setting(data))))
            .response(to: request)
    }

    /// What stands behind `prefix` in the path, decoded once.
    ///
    /// It is taken from the raw path: names and entityIDs hold slashes, also two in a row, and a proxy in front may have
    /// decoded them.
    ///
    /// - Throws: `HTTPError` 400 for broken percent-encoding.
    func rest(of request: Request, after prefix: String) throws -> String {
        let path = request.uri.path
        guard path.hasPrefix(prefix), let text = PathSegment.decoded(path.dropFirst(prefix.count)) else {
            throw HTTPError(.badRequest)
        }
        return text
    }

    /// What is shown where there is nothing to show.
    func nothing(for request: Request) -> Response { instead.response(to: request) }

    private var instead: RenderedPage {
        if case .unusable = context.state.current {
            let page = MessagePage(
                "The data cannot be read right now",
                ["The server's log says why. This page works again as soon as the reason is gone."],
                in: context.setting(nil))
            return .html(context.templates.render(page), status: .serviceUnavailable)
        }
        let running = context.currentData?.latestRun?.outcome == .running
        let page = MessagePage(
            "There are no data yet",
            running
                ? ["The first import is running. This page shows the dashboard as soon as it is done."]
                : [
                    "Nothing was imported so far. This page shows the dashboard as soon as the first import is done.",
                    "On the server, this command imports the metadata of eduGAIN:",
                ],
            command: running ? nil : "edugain-ctl import", in: context.currentSetting)
        return .html(context.templates.render(page))
    }
}
