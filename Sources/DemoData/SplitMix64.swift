/// The SplitMix64 sequence: small, quick and the same on every machine.
struct SplitMix64: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.scramble(state)
    }

    /// A number in 0..<bound; `bound` must be positive.
    mutating func next(below bound: Int) -> Int {
        Self.reduce(next(), below: bound)
    }

    /// True in `thousandths` of 1000 cases.
    mutating func chance(_ thousandths: Int) -> Bool {
        next(below: 1000) < thousandths
    }

    /// A number in 0..<1 of 53 random bits.
    mutating func nextShare() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Combines two numbers into one which depends on every bit of both.
    static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
        scramble(scramble(first &+ 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xD1B5_4A32_D192_ED03))
    }

    /// Maps 64 random bits to 0..<bound by multiplication, which is quicker than a division.
    static func reduce(_ bits: UInt64, below bound: Int) -> Int {
        Int(bits.multipliedFullWidth(by: UInt64(bound)).high)
    }

    private static func scramble(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
