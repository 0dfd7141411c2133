internal import CCurl

/// The functions libcurl calls during a transfer. Nothing may unwind through libcurl's own frames, so each only asks
/// the context, which records what went wrong, and returns a number that lets libcurl end the transfer.
enum TransferCallbacks {
    static let write: ccurl_data_function = { bytes, size, count, context in
        guard let context, let bytes else { return 0 }
        let body = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return TransferCallbacks.owner(of: context).receiveBody(body) ? body.count : 0
    }

    static let header: ccurl_data_function = { bytes, size, count, context in
        guard let context, let bytes else { return 0 }
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return TransferCallbacks.owner(of: context).receiveHeaderLine(line) ? line.count : 0
    }

    static let progress: ccurl_progress_function = { context, _, _, _, _ in
        guard let context else { return 1 }
        return TransferCallbacks.owner(of: context).mayContinue() ? 0 : 1
    }

    private static func owner(of context: UnsafeMutableRawPointer) -> TransferContext {
        // The pointer is the one `CurlHandle.perform` made, and it keeps the object alive while libcurl runs.
        Unmanaged<TransferContext>.fromOpaque(context).takeUnretainedValue()
    }
}
