/// Which of many points are shown.
enum ColumnThinning {
    /// At most `limit` of the indices below `count`, evenly spread; the first and the last are always among them.
    static func indices(count: Int, limit: Int) -> [Int] {
        guard count > limit, limit > 1 else { return Array(0..<max(0, count)) }
        return (0..<limit).map { $0 * (count - 1) / (limit - 1) }
    }
}
