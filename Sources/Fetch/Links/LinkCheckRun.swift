/// A check that is under way, and its results as they come, in the order in which they come. For one reader.
///
/// It ends behind the last result. ``stop()``, the end of the reading task and letting go of it stop the check:
/// requests under way are broken off, and what was done by then is still handed on. Links that are still to be asked,
/// or to be tried again, have no result then.
public final class LinkCheckRun: AsyncSequence, Sendable {
    public typealias Element = LinkResult

    private let mailbox: LinkMailbox
    private let multi: CurlMulti

    init(mailbox: LinkMailbox, multi: CurlMulti) {
        self.mailbox = mailbox
        self.multi = multi
    }

    deinit { stop() }

    /// Ends the check within moments, from any thread; also from the handler of a dispatch source for a signal.
    public func stop() {
        mailbox.stop()
        multi.wake()
    }

    public func makeAsyncIterator() -> Iterator { Iterator(run: self) }

    /// Brings the results.
    public struct Iterator: AsyncIteratorProtocol {
        let run: LinkCheckRun

        /// - Throws: ``LinkCheckError``, behind the results that there are.
        public func next() async throws -> LinkResult? { try await run.next() }
    }

    private func next() async throws(LinkCheckError) -> LinkResult? {
        let wasFull = mailbox.isFull
        let result = await withTaskCancellationHandler {
            await mailbox.next()
        } onCancel: {
            stop()
        }
        if wasFull { multi.wake() }
        return try result.get()
    }
}
