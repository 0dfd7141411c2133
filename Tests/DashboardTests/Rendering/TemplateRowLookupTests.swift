import Mustache
import Testing

@testable import Dashboard

/// A member that is nil is nil, whatever stands around it.
@Suite struct TemplateRowLookupTests {
    private struct Row: TemplateRow {
        let remark: String?
        let rows: [Row]

        static let members: [String: @Sendable (Self) -> Any?] = ["remark": { $0.remark }, "rows": { $0.rows }]
    }

    /// A row without a remark must not show that of the row around it.
    @Test func whatIsNilIsNotLookedForElsewhere() throws {
        let template = try MustacheTemplate(
            string: "{{#rows}}{{remark}}{{#remark}}[{{.}}]{{/remark}}{{^remark}}none{{/remark}};{{/rows}}")
        let rows = [Row(remark: nil, rows: []), Row(remark: "inner", rows: [])]
        #expect(template.render(Row(remark: "outer", rows: rows)) == "none;inner[inner];")
    }
}
