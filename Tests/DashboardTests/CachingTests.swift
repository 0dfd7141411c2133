import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct CachingTests {
    private let fixture: DashboardFixture

    init() async throws {
        fixture = try DashboardFixture()
        let entities = (0..<50).map { ("https://sp\($0).example/", "Service \($0)") }
        try await fixture.importAggregate(DashboardFixture.aggregate(entities))
        await fixture.state.refresh()
    }

    @Test func aPageThatTheClientHasIsAnsweredWith304() async throws {
        try await fixture.withClient { client in
            let first = try await client.execute(uri: "/", method: .get) { $0 }
            let tag = try #require(first.headers[.eTag])
            try await client.execute(uri: "/", method: .get, headers: [.ifNoneMatch: "\"other\", W/\(tag)"]) {
                #expect($0.status == .notModified)
                #expect($0.body.readableBytes == 0)
                #expect($0.headers[.eTag] == tag)
            }
            try await client.execute(uri: "/", method: .get, headers: [.ifNoneMatch: "\"other\""]) {
                #expect($0.status == .ok)
            }
        }
    }

    @Test func aNewImportChangesTheTag() async throws {
        try await fixture.withClient { client in
            let before = try await client.execute(uri: "/", method: .get) { $0.headers[.eTag] }
            try await fixture.importAggregate(
                DashboardFixture.aggregate((0..<49).map { ("https://sp\($0).example/", "Service") }))
            await fixture.state.refresh()
            let after = try await client.execute(uri: "/", method: .get) { $0.headers[.eTag] }
            #expect(before != nil)
            #expect(before != after)
        }
    }

    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.5", true), ("*", true), ("identity", false), ("gzip;q=0", false),
        ("gzip; q=0.0", false),
    ])
    func pagesAreCompressedForThoseWhoAccept(header: String, compressed: Bool) async throws {
        try await fixture.withClient { client in
            let plain = try await client.execute(uri: "/", method: .get) { $0 }
            try await client.execute(uri: "/", method: .get, headers: [.acceptEncoding: header]) { response in
                #expect((response.headers[.contentEncoding] == "gzip") == compressed)
                #expect((response.body.readableBytes < plain.body.readableBytes) == compressed)
                #expect((response.headers[.eTag] != plain.headers[.eTag]) == compressed)
                #expect(response.headers[.vary] == "Accept-Encoding")
            }
        }
    }

    @Test func pagesAreCompressedOnlyWhenSomebodyAsksForThat() throws {
        let body = [UInt8](repeating: 97, count: 100_000)
        let page = RenderedPage(contentType: "text/plain", body: body)
        #expect(page.size == ByteBuffer(bytes: body).storageCapacity)
        #expect(page.form(compressed: false).size == page.size)
        #expect(page.form(compressed: true).size < 5_000)
        #expect(page.compressedAhead().size > page.size)
    }

    @Test func headAnswersLikeGetWithoutABody() async throws {
        try await fixture.withClient { client in
            let get = try await client.execute(uri: "/federations", method: .get) { $0 }
            try await client.execute(uri: "/federations", method: .head) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.eTag] == get.headers[.eTag])
            }
        }
    }

    @Test func pagesCarryAPolicyThatRunsNothing() async throws {
        try await fixture.withClient { client in
            for uri in ["/", "/nothing", "/api/federations"] {
                try await client.execute(uri: uri, method: .get) { response in
                    let policy = response.headers[.contentSecurityPolicy] ?? ""
                    #expect(policy.contains("default-src 'none'"), "\(uri)")
                    #expect(!policy.contains("unsafe"), "\(uri)")
                    #expect(response.headers[.xContentTypeOptions] == "nosniff", "\(uri)")
                }
            }
        }
    }

    @Test func theStylesheetIsOursAndCachedForEver() async throws {
        try await fixture.withClient { client in
            let page = try await client.execute(uri: "/", method: .get) { $0.text }
            let path = try #require(page.firstMatch(of: /href="(\/assets\/dashboard-[^"]+)"/)?.output.1)
            #expect(!page.contains("src=\"http"))
            try await client.execute(uri: String(path), method: .get) { response in
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "text/css; charset=utf-8")
                #expect(response.headers[.cacheControl]?.contains("immutable") == true)
            }
        }
    }

    @Test func theCacheStaysWithinItsLimit() {
        let cache = PageCache(limit: 80_000)
        func key(_ number: Int) -> PageCache.Key { PageCache.Key(address: "/\(number)", isCompressed: false) }
        let version = PageCache.Version(revision: 1, age: "")
        for number in 0..<100 {
            let body = (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &+ number) }
            cache.keep(
                RenderedPage(contentType: "text/plain", body: body).form(compressed: false), key(number), version)
        }
        let kept = (0..<100).filter { cache.page(key($0), version) != nil }
        #expect(kept.last == 99)
        #expect(!kept.isEmpty && kept.count < 40)
        #expect(cache.page(key(99), PageCache.Version(revision: 2, age: "")) == nil)
    }

    @Test func aPageThatComesTooLateDoesNotThrowTheNewOnesAway() {
        let cache = PageCache()
        let page = RenderedPage(contentType: "text/plain", body: [1])
        func key(_ address: String) -> PageCache.Key { PageCache.Key(address: address, isCompressed: false) }
        let new = PageCache.Version(revision: 2, age: "")
        cache.keep(page, key("/new"), new)
        cache.keep(page, key("/old"), PageCache.Version(revision: 1, age: ""))
        #expect(cache.page(key("/new"), new) != nil)
        #expect(cache.page(key("/old"), new) == nil)
    }
}
