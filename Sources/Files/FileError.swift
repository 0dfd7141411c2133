import Glibc

/// What the system said to an attempt to do something with a file.
public struct FileError: Error, Sendable, Equatable {
    /// What was tried, in the words of a message: `… cannot be opened`.
    public enum Action: String, Sendable {
        case open = "opened"
        case create = "made"
        case read = "read"
        case write = "written"
        case sync = "written to the disk"
        case rename = "renamed"
        case remove = "removed"
    }

    public let path: String
    public let action: Action
    /// `errno`.
    public let code: Int32

    /// - Parameter code: the number of the error, by default that of the last failed call.
    public init(_ path: String, _ action: Action, code: Int32 = errno) {
        self.path = path
        self.action = action
        self.code = code
    }

    /// What the system calls the error, for instance `Permission denied`.
    public var reason: String { String(cString: strerror(code)) }

    /// True for a full file system and for an exhausted quota.
    public var isNoSpace: Bool { code == ENOSPC || code == EDQUOT }
}
