import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Dashboard

@Suite struct SecurityHeaderTests {
    @Test(arguments: ["/", "/nothing", "/api/federations", "/api/nothing", "/livez", "/metrics", "/sign-in", "/config"])
    func everyAnswerHasThem(path: String) async throws {
        try await DashboardFixture().withClient { client in
            try await client.execute(uri: path, method: .get) { response in
                for (name, value) in [
                    ("Content-Security-Policy", "default-src 'none';"), ("X-Content-Type-Options", "nosniff"),
                    ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"),
                    ("Permissions-Policy", "camera=(), "),
                ] {
                    #expect(response.headers.value(of: name)?.hasPrefix(value) == true, "\(name)")
                }
                let isShared = response.headers.contains(.accessControlAllowOrigin)
                let policy = response.headers.value(of: "Cross-Origin-Resource-Policy")
                #expect(policy == (isShared ? "cross-origin" : "same-origin"))
            }
        }
    }

    @Test(arguments: [
        "/assets/../../../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets//etc/passwd", "/../etc/passwd",
        "/entities/../../etc/passwd", "/federations/..%2f..%2fetc%2fpasswd", "/assets/..%5c..%5cetc/passwd",
    ])
    func noPathLeadsOutOfTheDashboard(path: String) async throws {
        let fixture = try DashboardFixture()
        try await fixture.importAggregate(DashboardFixture.aggregate([("https://a.example/", "A")]))
        await fixture.state.refresh()
        try await fixture.withClient { client in
            try await client.execute(uri: path, method: .get) { response in
                #expect(response.status == .notFound)
                #expect(!response.text.contains("root:"))
            }
        }
    }
}
