/// Makes numbered blocks side by side and hands them over in their order.
struct OrderedBlocks: Sendable {
    let count: Int
    /// Blocks in the making at a time. Twice as many wait at most, so that memory does not grow with the file.
    let width: Int

    /// - Parameters:
    ///   - make: makes one block; called from any thread.
    ///   - receive: gets block after block, from the first to the last.
    /// - Throws: the first error of either.
    func run<Block: Sendable>(
        _ make: @escaping @Sendable (Int) throws -> Block, receive: (Block) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Block).self) { group in
            var waiting: [Int: Block] = [:]
            var begun = 0
            var received = 0
            while received < count {
                while begun < count, begun < received + 2 * width, begun - received - waiting.count < width {
                    let index = begun
                    group.addTask { (index, try make(index)) }
                    begun += 1
                }
                // There is a task for every block that is neither waiting nor received.
                guard let (index, block) = try await group.next() else { break }
                waiting[index] = block
                while let next = waiting.removeValue(forKey: received) {
                    try receive(next)
                    received += 1
                }
            }
        }
    }
}
