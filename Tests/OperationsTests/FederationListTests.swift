import Operations
import Store
import Testing

@Suite struct FederationListTests {
    private func names(_ text: String) throws -> [String: String] {
        let list = try FederationList.parse(Array(text.utf8), name: "list")
        return Dictionary(uniqueKeysWithValues: list.map { ($0.registrationAuthority, $0.name) })
    }

    @Test func irregularEntriesArePassedOverAndTheRestIsKept() throws {
        let text = """
            {"A": {"reg_auth": "https://a.example/ ", "name": "Federation A ", "country_code": ["CH"]},
             "B": {"reg_auth": null, "name": "No authority"}, "C": {"reg_auth": "", "name": "Blank authority"},
             "D": {"reg_auth": "https://d.example/"}, "E": {"name": "No key"}, "F": 7,
             "G": {"reg_auth": "https://g.example/", "name": "G / h? 100 %", "country_code": null}}
            """
        #expect(try names(text) == ["https://a.example/": "Federation A", "https://g.example/": "G / h? 100 %"])
    }

    @Test(arguments: ["", "not JSON", "<html></html>", "[]", "{}", "{\"A\": {\"name\": \"x\"}}", "7"])
    func somethingElseIsRefused(text: String) {
        #expect(throws: CommandFailure.self) { try FederationList.parse(Array(text.utf8), name: "list") }
    }

    @Test func ofTwoEntriesWithOneAuthorityTheFirstByCodeCounts() throws {
        let text = """
            {"Z": {"reg_auth": "https://a.example/", "name": "Z"}, "B": {"reg_auth": "https://a.example/", "name": "B"}}
            """
        #expect(try names(text) == ["https://a.example/": "B"])
    }
}
