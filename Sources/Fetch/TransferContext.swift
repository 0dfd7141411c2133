/// The state of one attempt while libcurl runs it. Used by the thread of the transfer only.
final class TransferContext {
    /// Why the product itself ended the transfer.
    enum Stop {
        case cancelled
        case refusedStatus
        case tooLarge
        case storing(errno: Int32)
    }

    private(set) var head = ResponseHead()
    private(set) var stop: Stop?
    private(set) var received: Int64 = 0

    private let maximumSize: Int64
    private let storage: DescriptorStorage
    private let attempt: Int
    private let progress: (@Sendable (DownloadProgress) -> Void)?
    private let cancellation: CancellationFlag

    init(_ transfer: Transfer, cancellation: CancellationFlag) {
        maximumSize = transfer.limits.maximumSize
        storage = DescriptorStorage(descriptor: transfer.descriptor)
        attempt = transfer.attempt
        progress = transfer.progress
        self.cancellation = cancellation
    }

    /// Empties the file, so that no byte of an earlier attempt is left in it.
    func prepare() -> Bool {
        guard let number = storage.empty() else { return true }
        return end(.storing(errno: number))
    }

    func receiveHeaderLine(_ line: UnsafeRawBufferPointer) -> Bool {
        head.read(line)
        guard head.isComplete, head.bringsFile, let length = head.plainLength else { return true }
        return length <= maximumSize ? true : end(.tooLarge)
    }

    func receiveBody(_ body: UnsafeRawBufferPointer) -> Bool {
        guard head.bringsFile else { return end(.refusedStatus) }
        guard Int64(body.count) <= maximumSize - received else { return end(.tooLarge) }
        if let number = storage.write(body, at: received) { return end(.storing(errno: number)) }
        received += Int64(body.count)
        progress?(DownloadProgress(received: received, expected: head.plainLength, attempt: attempt))
        return true
    }

    func mayContinue() -> Bool {
        cancellation.isRaised ? end(.cancelled) : true
    }

    private func end(_ reason: Stop) -> Bool {
        if stop == nil { stop = reason }
        return false
    }
}
