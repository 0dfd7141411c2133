import Hummingbird
import Testing

@testable import Dashboard

@Suite struct QueryParametersTests {
    @Test(arguments: [
        ("q=a+b", "a b"), ("q=a%2Bb", "a+b"), ("q=a&q=b", "b"), ("q=a=b==", "a=b=="), ("x=1&&q=a", "a"),
        ("q=%C3%A9", "é"),
        ("q=+a+", "a"), ("%71=a", "a"), ("q=a&q=", "a"), ("q=a%26b%3D", "a&b="), ("q=%2520", "%20"),
    ])
    func itReadsWhatFormsSend(query: String, expected: String) throws {
        #expect(try QueryParameters(query)["q"] == expected)
    }

    @Test(arguments: ["", "q", "q=", "q=+%20", "=a", "=", "Q=a", "&&&", "qq=a"])
    func whatHasNoValueIsAbsent(query: String) throws {
        #expect(try QueryParameters(query)["q"] == nil)
        #expect(try QueryParameters(query).all("q").isEmpty)
    }

    @Test func allValuesComeInTheirOrder() throws {
        #expect(try QueryParameters("a=2&b=x&a=1&a=&a=2").all("a") == ["2", "1", "2"])
        #expect(try QueryParameters(nil).all("a").isEmpty)
        let long = String(repeating: "x", count: 1_000_000)
        #expect(try QueryParameters("a=" + long)["a"] == long)
    }

    @Test(arguments: ["q=%", "q=%4", "q=%zz", "%=1", "q=%FF", "q=%C3", "q=a&x=%ED%A0%80"])
    func brokenEncodingIsRefused(query: String) {
        #expect { try QueryParameters(query) } throws: { ($0 as? HTTPError)?.status == .badRequest }
    }

    private func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let error as HTTPError {
            return error.status == .badRequest ? error.body : nil
        } catch {
            return nil
        }
    }

    @Test func anUnknownWordIsRefusedByName() throws {
        #expect(try QueryParameters("role=idp").choice("role", RoleFilter.self) == .identityProvider)
        #expect(try QueryParameters("role=").choice("role", RoleFilter.self) == nil)
        let parameters = try QueryParameters("role=SP&order=" + String(repeating: "a\u{301}", count: 500))
        #expect(
            refusal { _ = try parameters.choice("role", RoleFilter.self) }
                == "“role” must be one of sp, idp, both, neither, not “SP”.")
        let long = try #require(refusal { _ = try parameters.choice("order", SortDirection.self) })
        #expect(long.unicodeScalars.count < 160 && long.hasSuffix("…”."))
    }

    @Test(arguments: ["0", "-1", "x", "1.0", "1e3", "0x1", "9223372036854775808", "٣"])
    func whatIsNoNumberInRangeIsRefused(text: String) throws {
        let parameters = try QueryParameters("page=" + PathSegment.encoded(text))
        #expect(
            refusal { _ = try parameters.number("page", in: 1...Int.max) }
                == "“page” must be a number, 1 or more, not “\(text)”.")
        #expect(
            refusal { _ = try parameters.number("page", in: 2...9) }
                == "“page” must be a number from 2 to 9, not “\(text)”.")
    }

    @Test func aNumberInRangeIsTaken() throws {
        let parameters = try QueryParameters("page=9223372036854775807&a=007")
        #expect(try parameters.number("page", in: 1...Int.max) == .max)
        #expect(try parameters.number("a", in: 1...7) == 7)
        #expect(try parameters.number("b", in: 1...7) == nil)
    }
}
