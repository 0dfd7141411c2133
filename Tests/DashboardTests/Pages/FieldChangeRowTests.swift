import Store
import Testing

@testable import Dashboard

@Suite struct FieldChangeRowTests {
    @Test func manyAndLongValuesAreCut() {
        let long = "a" + String(repeating: "\u{301}", count: 5_000)
        let row = FieldChangeRow(
            FieldChange(.scopes, old: [long], new: (0..<2_000).map { "s\($0)" }))
        #expect(row.old.map(\.unicodeScalars.count) == [300])
        #expect(row.new.count == 11)
        #expect(row.new.last == "and 1,990 more")
        #expect(row.remark == nil)
        #expect(FieldChangeRow(FieldChange(.scopes, old: [], new: (0..<10).map { "s\($0)" })).new.last == "s9")
    }

    @Test func aChangeThatCannotBeShownSaysSo() {
        #expect(FieldChangeRow(FieldChange(.contacts, old: [], new: [])).remark == "changed in what is not shown here")
    }

    @Test func everyFieldHasANameOfItsOwn() {
        #expect(Set(FieldChange.Field.allCases.map(FieldChangeRow.name)).count == FieldChange.Field.allCases.count)
    }
}
