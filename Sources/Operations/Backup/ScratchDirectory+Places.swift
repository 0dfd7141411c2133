import Backups
import Foundation

extension ScratchDirectory {
    /// Makes one in the first of these places that can be written, or else where temporary files go.
    convenience init(
        inOneOf places: [String], environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        try self.init(in: places + [environment["TMPDIR"] ?? "/var/tmp", "/var/tmp", "/tmp"])
    }
}
