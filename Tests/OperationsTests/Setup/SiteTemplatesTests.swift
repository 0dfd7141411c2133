import Operations
import Testing

@Suite struct SiteTemplatesTests {
    @Test(arguments: [
        ("a @NAME@;\n", ["NAME": "x"], "a x;\n"), ("@NAME@@NAME@", ["NAME": "x"], "xx"),
        ("{\n    @TEXT@\n}\n", ["TEXT": "a {\n    b;\n\n}\n"], "{\n    a {\n        b;\n\n    }\n}\n"),
        ("@edugain_busy @ a@b", [:], "@edugain_busy @ a@b"), ("@A@", ["A": "@B@"], "@B@"),
    ])
    func placesAreFilled(template: String, values: [String: String], text: String) throws {
        #expect(try SiteTemplates.filled(template, values) == text)
    }

    @Test(arguments: [("@A@ @B@", ["A": "x"]), ("@A@", ["A": "x", "B": "y"]), ("", ["A": "x"])])
    func placesAndValuesMustFit(template: String, values: [String: String]) {
        #expect(throws: CommandFailure.self) { try SiteTemplates.filled(template, values) }
    }
}
