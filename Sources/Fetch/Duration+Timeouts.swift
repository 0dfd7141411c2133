extension Duration {
    /// Milliseconds, rounded up, from 1 to what libcurl takes; it reads 0 as "no limit".
    var wholeMilliseconds: Int { wholeUnits(of: .milliseconds(1)) }

    /// Seconds, rounded up, from 1 to what libcurl takes in milliseconds.
    var wholeSeconds: Int { (wholeMilliseconds + 999) / 1000 }

    private func wholeUnits(of unit: Duration) -> Int {
        let longest = unit * Int(Int32.max)
        if self >= longest { return Int(Int32.max) }
        if self <= unit { return 1 }
        return Int((self / unit).rounded(.up))
    }
}
