import Hummingbird
import HummingbirdTesting
import Quality
import Testing

@testable import Dashboard

/// Mail addresses that metadata have in the wrong places are on no page.
@Suite struct PersonalAddressTests {
    @Test(arguments: [
        ("mailto:jane.doe@a.example", "mailto:…@a.example"),
        ("jane@a.example, joe@b.example", "…@a.example, …@b.example"),
        ("https://a.example/privacy", "https://a.example/privacy"), ("https://joe@a.example/", "https://…@a.example/"),
        ("“jürgen@a.example”", "…@a.example”"), ("@", "@"), ("", ""),
        ("mailto:jane.doe%40a.example", "mailto:…%40a.example"), ("jane.doe＠a.example", "…＠a.example"),
        ("https://a.example/?to=jane%40a.example&x=1", "https://a.example/?to=…%40a.example&x=1"),
        ("o'brien@a.example", "…@a.example"),
    ])
    func whatIsBeforeTheSignIsLeftOut(text: String, masked: String) {
        #expect(PersonalAddress.masked(text) == masked)
    }

    /// A minute would not do with a search that begins anew at each letter.
    @Test(.timeLimit(.minutes(1))) func aLongWordTakesNoLongerThanItIsLong() {
        let word = String(repeating: "a", count: 1 << 20)
        #expect(PersonalAddress.masked("\(word) @") == "\(word) @")
        #expect(PersonalAddress.masked("\(word)@") == "…@")
    }

    @Test func noPageShowsOne() async throws {
        let fixture = try DashboardFixture()
        func aggregate(_ person: String) -> String {
            DashboardFixture.aggregate([("https://a.example/", "A")])
                .replacing(
                    "</mdui:UIInfo>",
                    with: """
                        <mdui:PrivacyStatementURL xml:lang="en">mailto:\(person)@a.example</mdui:PrivacyStatementURL>
                        <mdui:Description xml:lang="en">Ask \(person)@a.example</mdui:Description></mdui:UIInfo>
                        """
                )
                .replacing("<md:SPSSODescriptor>", with: "<md:SPSSODescriptor errorURL=\"mailto:\(person)@a.example\">")
        }
        try await fixture.importAggregate(aggregate("jane.doe"))
        try await fixture.importAggregate(aggregate("joe.bloggs"), at: DashboardFixture.noon + 30)
        await fixture.state.refresh()
        try await fixture.withClient { client in
            for uri in ["/entities/https%3A%2F%2Fa.example%2F", "/validation", "/history/compare", "/entities"] {
                try await client.execute(uri: uri, method: .get) { response in
                    #expect(response.status == .ok, "\(uri)")
                    #expect(!response.text.contains("jane.doe") && !response.text.contains("joe.bloggs"), "\(uri)")
                }
            }
            try await client.execute(uri: "/entities/https%3A%2F%2Fa.example%2F", method: .get) { response in
                #expect(response.text.contains("mailto:…@a.example"))
            }
        }
    }
}
