import Files
import Glibc

/// The user of this host who runs the program.
enum HostUser {
    /// Who logged in, when the system knows, also where that user has become another one since, by sudo for instance
    /// (`loginuid`, see `proc_pid_loginuid(5)`); otherwise who runs the process. A number when it has no name.
    static var name: String {
        // -1 stands for nobody: no login led here.
        let login = (try? OpenFile(reading: "/proc/self/loginuid").readAll(limit: 100))
            .flatMap { uid_t(String(decoding: $0, as: UTF8.self)) }
        return name(of: login.flatMap { $0 == .max ? nil : $0 } ?? getuid())
    }

    private static func name(of user: uid_t) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            var entry = passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard let start = buffer.baseAddress,
                getpwuid_r(user, &entry, start, buffer.count, &found) == 0, found != nil, let name = entry.pw_name
            else { return "\(user)" }
            return String(cString: name)
        }
    }
}
