import Operations
import Testing

@testable import Dashboard

@Suite struct RateLimitTests {
    @Test func theWindowSlides() {
        let limit = RateLimit(2, in: 3_600)
        #expect(limit.admit("a", now: 1_000) == nil)
        #expect(limit.admit("a", now: 2_000) == nil)
        #expect(limit.admit("a", now: 2_000) == 2_600)
        #expect(limit.admit("a", now: 4_599) == 1)
        #expect(limit.admit("a", now: 4_600) == nil)
        #expect(limit.admit("a", now: 4_600) == 1_000)
        #expect(limit.admit("b", now: 4_600) == nil)
    }

    @Test func whatIsRefusedMakesNobodyWaitLonger() {
        let limit = RateLimit(1, in: 60)
        #expect(limit.admit("a", now: 0) == nil)
        for now in Int64(1)...59 { #expect(limit.admit("a", now: now) == 60 - now) }
        #expect(limit.admit("a", now: 60) == nil)
    }

    @Test func whatIsGivenBackCountsForNothing() {
        let limit = RateLimit(2, in: 60)
        #expect(limit.admit("a", now: 0) == nil)
        for now in Int64(1)...10 {
            #expect(limit.admit("a", now: now) == nil)
            limit.giveBack("a")
        }
        #expect(limit.admit("a", now: 11) == nil)
        #expect(limit.admit("a", now: 11) == 49)
        limit.giveBack("nobody")
    }

    @Test func lookingIsNotCounted() {
        let limit = RateLimit(1, in: 60)
        for _ in 0..<3 { #expect(limit.wait("a", now: 0) == nil) }
        #expect(limit.admit("a", now: 0) == nil)
        #expect(limit.wait("a", now: 1) == 59)
    }

    @Test func aClockThatWasSetBackLocksNobodyOut() {
        let limit = RateLimit(1, in: 60)
        #expect(limit.admit("a", now: 1_000_000) == nil)
        #expect(limit.admit("a", now: 1_000) == nil)
    }

    @Test func memoryIsBoundedAndWhoCameLongestAgoIsForgotten() {
        let limit = RateLimit(1, in: 3_600)
        for number in 0..<RateLimit.remembered { #expect(limit.admit("\(number)", now: Int64(number)) == nil) }
        #expect(limit.wait("0", now: 1_000) != nil)
        #expect(limit.admit("one more", now: 1_000) == nil)
        #expect(limit.wait("0", now: 1_000) == nil)
        #expect(limit.wait("1", now: 1_000) != nil)
    }

    @Test(arguments: [
        ("192.0.2.7", "192.0.2.8", false), ("2001:db8::1", "2001:db8::ffff:1:2", true),
        ("2001:db8::1", "2001:db8:0:1::1", false), ("192.0.2.7", "::ffff:192.0.2.7", true),
        ("::ffff:192.0.2.7", "::ffff:192.0.2.8", false), ("unix", "unix", true), ("unix", "unknown", false),
    ])
    func networks(one: String, other: String, isSame: Bool) {
        #expect((NumericAddress.network(of: one) == NumericAddress.network(of: other)) == isSame)
    }
}
