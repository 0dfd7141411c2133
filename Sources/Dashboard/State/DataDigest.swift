import Crypto
import Quality
import SAMLMetadata
import Store

/// Names what the lists of a ``DashboardData`` say, so that an answer can be named without being made. The same data have
/// the same digest on every server and after every restart; the age of the data is not in it.
enum DataDigest {
    /// 64 hexadecimal digits. 12,800 entities take 8 ms.
    static func of(_ state: PublishedState) -> String {
        var hash = SHA256()
        var bytes: [UInt8] = []
        func add(_ text: String?) {
            // No text of XML has a zero byte, so that two texts are never taken for one.
            bytes.append(contentsOf: (text ?? "\u{1}").utf8)
            bytes.append(0)
        }
        func add(_ number: Int64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        // Where history begins changes what is told of entities, also when nothing else does.
        for snapshot in state.snapshots { add(snapshot.time) }
        hash.update(data: bytes)
        for federation in state.federations {
            bytes.removeAll(keepingCapacity: true)
            add(federation.federation.registrationAuthority)
            add(federation.federation.name)
            add(federation.federation.code)
            add(federation.federation.countries.joined(separator: " "))
            for counter in Statistics.counters { add(Int64(federation.statistics[keyPath: counter])) }
            hash.update(data: bytes)
        }
        for entity in state.entities {
            bytes.removeAll(keepingCapacity: true)
            let (summary, quality) = (entity.summary, entity.summary.quality)
            add(summary.entityID)
            add(summary.name)
            add(summary.organization)
            add(summary.federation.registrationAuthority)
            for statement in [quality.serviceProviderPrivacy, quality.identityProviderPrivacy] {
                bytes.append(statement.kind.rawValue)
                add(statement.url)
            }
            bytes.append(contentsOf: [
                quality.roles.rawValue, quality.sirtfi.rawValue, quality.hasSecurityContact ? 1 : 0,
            ])
            add(entity.since)
            hash.update(data: bytes)
        }
        // In one order; the texts that servers chose are those of the outcome, and come with its time.
        for (url, link) in state.links.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            bytes.removeAll(keepingCapacity: true)
            add(url)
            add(link.outcome.kind)
            add(Int64(link.outcome.status ?? 0))
            add(link.outcome.checked)
            add(link.lastChecked)
            hash.update(data: bytes)
        }
        return Hexadecimal.text(Array(hash.finalize()))
    }
}
