import Fetch

/// How far a check is: what is behind the bar.
struct LinkCheckProgress {
    let total: Int
    private(set) var done = 0
    private var good = 0
    private var broken = 0
    private let start = ContinuousClock.now

    init(total: Int) { self.total = total }

    mutating func add(_ kind: LinkKind) {
        done += 1
        if kind.isGood { good += 1 }
        if kind.isBroken { broken += 1 }
    }

    var update: ProgressUpdate {
        var update = ProgressUpdate(stage: "links", completed: Int64(done), total: Int64(total))
        update.detail = Self.detail(
            total: total, good: good, broken: broken, protected: done - good - broken,
            seconds: (ContinuousClock.now - start) / .seconds(1))
        return update
    }

    /// `34.2/s, 310 good, 20 broken, 4 protected, 1:20 left`
    static func detail(total: Int, good: Int, broken: Int, protected: Int, seconds: Double) -> String {
        let done = good + broken + protected
        let rate = seconds > 0 ? Double(done) / seconds : 0
        var parts = [
            "\(NumberText.decimal(rate, digits: 1))/s", "\(good) good", "\(broken) broken", "\(protected) protected",
        ]
        if rate > 0, done < total {
            let left = Int((Double(total - done) / rate).rounded(.up))
            parts.append("\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left")
        }
        return parts.joined(separator: ", ")
    }
}
