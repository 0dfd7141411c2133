import Operations
import Quality
import Testing

@testable import Dashboard

@Suite struct ChangeCellTests {
    private func cell(_ new: (Int, Int), _ old: (Int, Int)) -> ChangeCell? {
        ChangeCell(Coverage(new.0, of: new.1), from: Coverage(old.0, of: old.1), since: "since then")
    }

    @Test func itSaysHowMuchAndWhichWay() {
        #expect(cell((6_944, 10_000), (6_941, 10_000))?.text == "unchanged")
        #expect(cell((6_944, 10_000), (6_941, 10_000))?.shortText == "±0")
        #expect(cell((51, 100), (50, 100))?.text == "▲ 1.0 point")
        #expect(cell((49, 100), (50, 100))?.text == "▼ 1.0 point")
        #expect(cell((52, 100), (50, 100))?.text == "▲ 2.0 points")
        #expect(cell((501, 1_000), (500, 1_000))?.text == "▲ 0.1 points")
        #expect(cell((51, 100), (50, 100))?.kind == "better")
        #expect(cell((49, 100), (50, 100))?.kind == "worse")
        #expect(cell((50, 100), (50, 100))?.kind == "same")
    }

    @Test func whereNothingIsOrWasToBeCoveredThereIsNoChange() {
        #expect(cell((0, 0), (1, 2)) == nil)
        #expect(cell((1, 2), (0, 0)) == nil)
    }

    @Test func aChangeIsTheDifferenceOfWhatIsShown() throws {
        for total in [400, 800, 1_600] {
            for count in 1...total {
                let (new, old) = (Coverage(count, of: total), Coverage(count - 1, of: total))
                let shown = [new, old].map { NumberText.percentage($0.percentage) }
                let change = try #require(ChangeCell(new, from: old, since: ""))
                #expect((change.text == "unchanged") == (shown[0] == shown[1]), "\(count) of \(total)")
                let tenths = shown.compactMap { Int($0.filter(\.isNumber)) }
                let amount = change.shortText.filter(\.isNumber)
                #expect(Int(amount) == tenths[0] - tenths[1], "\(count) of \(total)")
            }
        }
    }

    @Test func aNumberIsNeitherBetterNorWorse() {
        #expect(ChangeCell(12_000, from: 1, since: "").text == "▲ 11,999")
        #expect(ChangeCell(1, from: 12_000, since: "").text == "▼ 11,999")
        #expect(ChangeCell(5, from: 5, since: "").text == "unchanged")
        #expect(ChangeCell(6, from: 5, since: "").kind == "same")
    }
}
