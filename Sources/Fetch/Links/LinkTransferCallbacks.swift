internal import CCurl

/// The functions libcurl calls during the transfer of a link. Nothing may unwind through libcurl's own frames.
enum LinkTransferCallbacks {
    static let write: ccurl_data_function = { bytes, size, count, context in
        guard let context, let bytes else { return 0 }
        let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
        return LinkTransferCallbacks.owner(of: context).receiveBody(part) ? part.count : 0
    }

    static let header: ccurl_data_function = { bytes, size, count, context in
        guard let context, let bytes else { return 0 }
        let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
        LinkTransferCallbacks.owner(of: context).receiveHeaderLine(line)
        return line.count
    }

    static let openSocket: ccurl_socket_function = { context, _, address in
        guard let context, let address else { return CURL_SOCKET_BAD }
        return LinkTransferCallbacks.owner(of: context).openSocket(for: address)
    }

    private static func owner(of context: UnsafeMutableRawPointer) -> LinkTransfer {
        // The pointer is the one `CurlHandle.report` made of the transfer that owns the handle.
        Unmanaged<LinkTransfer>.fromOpaque(context).takeUnretainedValue()
    }
}
