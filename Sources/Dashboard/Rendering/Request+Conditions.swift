import Hummingbird

extension Request {
    /// True when the client has what was there at `lastModified`, by the time that it names. Of no meaning where it names
    /// a tag as well, which says more (RFC 9110, section 13.1.3).
    ///
    /// - Parameter lastModified: UTC seconds.
    func hasSince(_ lastModified: Int64) -> Bool {
        guard headers[.ifNoneMatch] == nil, let known = headers[.ifModifiedSince].flatMap(DateHeader.second) else {
            return false
        }
        return lastModified <= known
    }
}
