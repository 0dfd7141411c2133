import Fetch

/// Whether the dashboard answers on its address.
enum ServiceCheck {
    /// Where to ask, for any path of ours.
    struct Address: Sendable {
        var base: String
        var socket: String?

        /// - Returns: nil when nobody can know the address: port 0 is any free one.
        init?(_ configuration: Configuration) {
            socket = configuration.socket
            guard socket == nil else {
                base = "http://localhost"
                return
            }
            guard configuration.port != 0 else { return nil }
            // What a server listens on in all places answers here as well.
            let host = ["0.0.0.0": "127.0.0.1", "::": "::1"][configuration.host] ?? configuration.host
            base = "http://\(host.contains(":") ? "[\(host)]" : host):\(configuration.port)"
        }

        func ask(_ path: String) async throws(ProbeFailure) -> ProbeAnswer {
            try await Probe(url: base + path, socket: socket, usesProxy: false).run()
        }

        var text: String { socket ?? base }
    }

    /// A service writes its state once a minute; a state this old has been given up, in seconds.
    static let longestSilence: Int64 = 180

    /// - Parameter state: the report that the service left, for a user who may not connect to its socket.
    static func check(_ address: Address, state: HealthReport?, now: Int64) async -> HealthCheck {
        do throws(ProbeFailure) {
            let answer = try await address.ask("/livez")
            if answer.status == 200 { return result(.pass, "the dashboard answers", address, now: now) }
            return result(.fail, "the dashboard answers with HTTP status \(answer.status)", address, now: now)
        } catch {
            switch error {
            case .notPermitted: return silence(address, state: state, now: now)
            case .unreachable(let reason), .untrusted(let reason):
                return result(.fail, "the dashboard does not answer", address, reason: reason, now: now)
            }
        }
    }

    private static func silence(_ address: Address, state: HealthReport?, now: Int64) -> HealthCheck {
        guard let state, abs(now - state.time) <= longestSilence else {
            return result(
                .unknown, "this user may not ask the dashboard, and it has left no word of its own", address, now: now)
        }
        return result(
            .pass, "the dashboard left its state less than three minutes ago; this user may not ask it", address,
            now: now)
    }

    private static func result(
        _ status: HealthStatus, _ message: String, _ address: Address, reason: String? = nil, now: Int64
    ) -> HealthCheck {
        HealthCheck(
            .serviceAnswer, status, message, detail: reason.map { "\(address.text): \($0)" } ?? address.text,
            hint: status == .fail ? "Look at its log: journalctl -u edugain-dashboard" : nil, time: now,
            samples: status == .unknown ? [] : [HealthSample(.serviceUp, status == .pass ? 1 : 0)])
    }
}
