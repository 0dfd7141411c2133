import Testing

@testable import Dashboard

@Suite struct AddressTests {
    private func parameters(_ address: String) throws -> QueryParameters {
        try QueryParameters(address.firstIndex(of: "?").map { String(address[address.index(after: $0)...]) })
    }

    @Test func parametersWithoutValueAreLeftOut() {
        #expect(Address.of("/a", []) == "/a")
        #expect(Address.of("/a", [("b", nil)]) == "/a")
        #expect(Address.of("/a", [("b", nil), ("c", "1&2=3+4 é"), ("c", "/")]) == "/a?c=1%262%3D3%2B4%20%C3%A9&c=%2F")
    }

    @Test func aFilterSurvivesItsAddress() throws {
        var generator = SeededGenerator(seed: 3)
        let texts = ["a b", "50 % & more", "+=?#/", "é\u{301}\"<", "東京 👩‍🚀", String(repeating: "x", count: 200)]
        for _ in 0..<500 {
            var filter = EntityFilter()
            if Bool.random(using: &generator) { filter.text = texts.randomElement(using: &generator) ?? "" }
            if Bool.random(using: &generator) { filter.federation = texts.randomElement(using: &generator) }
            if Bool.random(using: &generator) { filter.url = texts.randomElement(using: &generator) }
            filter.role = (RoleFilter.allCases + [nil]).randomElement(using: &generator) ?? nil
            filter.privacy = (PrivacyFilter.allCases + [nil]).randomElement(using: &generator) ?? nil
            filter.security = (YesNo.allCases + [nil]).randomElement(using: &generator) ?? nil
            filter.sirtfi = (SirtfiFilter.allCases + [nil]).randomElement(using: &generator) ?? nil
            filter.link = (LinkState.allCases + [nil]).randomElement(using: &generator) ?? nil
            let address = Address.of("/entities", filter.parameters)
            #expect(try EntityFilter(try parameters(address)) == filter)
            #expect(filter.isEmpty == (address == "/entities"))
        }
    }

    @Test func everyOrderAndPageSurvivesItsAddressAndDefaultsAreLeftOut() throws {
        var query = try EntityQuery(try QueryParameters("q=a"))
        #expect(query.address("/entities") == "/entities?q=a")
        for order in EntityOrder.allCases {
            for direction in SortDirection.allCases {
                (query.order, query.direction) = (order, direction)
                let again = try EntityQuery(try parameters(query.address("/e", page: 7)))
                #expect(again.order == order && again.direction == direction && again.page == 7)
                #expect(again.filter == query.filter)
            }
        }
        (query.order, query.direction) = (.changed, .descending)
        #expect(query.address("/e") == "/e?q=a&sort=changed")
    }

    @Test func thePageGoesWhenTheOrderChanges() throws {
        let query = try EntityQuery(try QueryParameters("sort=sirtfi&order=desc&page=3"))
        #expect(query.address("/e", page: 4) == "/e?sort=sirtfi&order=desc&page=4")
        #expect(query.address("/e", order: (.name, .ascending)) == "/e")
        #expect(query.address("/e", order: (.name, .descending)) == "/e?sort=name&order=desc")
    }

    @Test func aLongSearchIsRefused() throws {
        #expect(throws: (any Error).self) {
            try EntityFilter(try QueryParameters("q=" + String(repeating: "x", count: 201)))
        }
        // One character to a reader, a thousand for every search.
        #expect(throws: (any Error).self) {
            try EntityFilter(try QueryParameters("q=a" + String(repeating: "%CC%81", count: 1_000)))
        }
    }
}
