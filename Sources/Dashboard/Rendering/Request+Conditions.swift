import Hummingbird

extension Request {
    /// True when the client has what an answer would bring (RFC 9110, section 13.2.2): it names the tag or, where it names
    /// none, the very time. A later time will not do: after a restore the data are older than what a client has seen.
    ///
    /// - Parameter modified: `Last-Modified` of the answer, UTC seconds; nil for none.
    func has(_ entityTag: String, modified: Int64?) -> Bool {
        if let known = headers[.ifNoneMatch] { return RenderedPage.matches(known, entityTag) }
        return modified.map { headers[.ifModifiedSince] == DateHeader.text(Int($0)) } ?? false
    }
}
