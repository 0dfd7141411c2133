import Operations
import Store
import Synchronization

/// Who is signed in. Sessions are kept in memory alone: a restart of the service ends them all.
final class Sessions: Sendable {
    /// Beyond this many, the oldest one goes.
    static let limit = 1_000

    /// By the SHA-256 of the id, so that memory holds nothing that could be used.
    private let sessions = Mutex<[String: Session]>([:])

    var count: Int { sessions.withLock { $0.count } }

    /// Signs in.
    ///
    /// - Parameter now: UTC seconds.
    /// - Returns: the id, 256 random bits as 64 hexadecimal digits. It is known to nobody before.
    func begin(_ token: TokenFile.Entry, now: Int64) -> String {
        let id = AdminToken().text
        sessions.withLock { sessions in
            sessions = sessions.filter { $0.value.end > now }
            if sessions.count >= Self.limit, let oldest = sessions.min(by: { $0.value.began < $1.value.began }) {
                sessions[oldest.key] = nil
            }
            sessions[Self.key(id)] = Session(token: token, began: now, used: now)
        }
        return id
    }

    /// - Parameter isUse: whether the session counts as used by this.
    func find(_ id: String, now: Int64, isUse: Bool) -> Session? {
        sessions.withLock { sessions in
            let key = Self.key(id)
            guard var session = sessions[key] else { return nil }
            guard session.end > now else {
                sessions[key] = nil
                return nil
            }
            if isUse { session.used = max(session.used, now) }
            sessions[key] = session
            return session
        }
    }

    /// Signs out.
    func end(_ id: String) {
        sessions.withLock { $0[Self.key(id)] = nil }
    }

    private static func key(_ id: String) -> String { Hexadecimal.sha256(Array(id.utf8)) }
}
