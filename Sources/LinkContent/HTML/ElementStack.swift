/// Open elements of a few names. An element that is closed takes those with it that were opened in it and never closed.
struct ElementStack {
    private var names: [String] = []
    /// How many are open by name, so that the end of what was never opened costs nothing.
    private var counts: [String: Int] = [:]

    var isEmpty: Bool { names.isEmpty }
    var innermost: String? { names.last }

    mutating func open(_ name: String) {
        names.append(name)
        counts[name, default: 0] += 1
    }

    mutating func close(_ name: String) {
        guard counts[name, default: 0] > 0 else { return }
        while let last = names.popLast() {
            counts[last, default: 1] -= 1
            if last == name { return }
        }
    }
}
