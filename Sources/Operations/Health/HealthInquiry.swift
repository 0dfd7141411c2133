import Fetch
import Foundation
import Glibc

/// Finds out how everything is, by itself or, where this user may not read the database, from what the service tells.
public struct HealthInquiry: Sendable {
    private let configuration: Configuration
    private let version: String
    private let asksService: Bool
    private let limits: HealthLimits
    private let now: @Sendable () -> Int64

    /// A state that was left longer ago is no answer any more, in seconds: two imports a day leave one each.
    static let oldestState: Int64 = 26 * 3_600

    /// - Parameters:
    ///   - asksService: whether the service must answer on its address; nil asks where one is meant to run: where its
    ///     address is set, or the system has a configuration file.
    /// - Throws: ``CommandFailure`` for limits that contradict each other.
    public init(
        _ configuration: Configuration, version: String, asksService: Bool?, now: @escaping @Sendable () -> Int64
    ) throws {
        self.configuration = configuration
        self.version = version
        let isAddressSet = [ConfigurationKey.host, .port, .socket].contains {
            configuration[$0].origin != .defaultValue
        }
        self.asksService = asksService ?? (isAddressSet || access(Configuration.systemFile, F_OK) == 0)
        self.limits = try HealthLimits(configuration)
        self.now = now
    }

    /// - Throws: ``CommandFailure``
    public func report() async throws -> HealthReport {
        let address = ServiceCheck.Address(configuration)
        async let network = networkChecks(address)
        let inspector = try HealthInspector(configuration, version: version, now: now)
        var report: HealthReport
        do {
            report = try await inspector.report(mayCheckIntegrity: true)
        } catch {
            report = await reportOfOthers(address)
        }
        report.checks += await network
        return report
    }

    private func networkChecks(_ address: ServiceCheck.Address?) async -> [HealthCheck] {
        let now = now()
        async let service: HealthCheck? = serviceCheck(address, now: now)
        async let certificate: HealthCheck? = certificateCheck(now: now)
        return await [service, certificate].compactMap { $0 }
    }

    private func serviceCheck(_ address: ServiceCheck.Address?, now: Int64) async -> HealthCheck? {
        guard asksService, let address else { return nil }
        let state = configuration.runDirectory.flatMap { HealthState.read(runDirectory: $0) }
        return await ServiceCheck.check(address, state: state, now: now)
    }

    private func certificateCheck(now: Int64) async -> HealthCheck? {
        guard let url = configuration.publicURL else { return nil }
        return await CertificateCheck.check(url, limits: limits, now: now)
    }

    /// What the last job or the running service left, else what the service answers, else that nothing is known.
    private func reportOfOthers(_ address: ServiceCheck.Address?) async -> HealthReport {
        let now = now()
        let state = configuration.runDirectory.flatMap { HealthState.read(runDirectory: $0) }
        if let state, !state.checks.isEmpty, now - state.time < Self.oldestState {
            return told(state, "from the state that was left in the run directory", now: now)
        }
        if let address, let answer = try? await address.ask("/health"),
            let report = try? JSONDecoder().decode(HealthReport.self, from: Data(answer.body)), !report.checks.isEmpty
        {
            var told = told(report, "as the running service tells it", now: now)
            // Whatever its checks say: it told the world that it cannot serve the data.
            if answer.status != 200 { told.checks[0].status = .fail }
            return told
        }
        var unknown = HealthCheck(
            .reportAge, .unknown, "this user may not read the database, and nobody left word of it",
            detail: configuration.database,
            hint: "Start the service, which leaves its state for everybody, or run this as the owner of the database.",
            time: now)
        guard let state else { return HealthReport(version: version, time: now, checks: [unknown]) }
        unknown.message = "this user may not read the database, and the last word of it is too old"
        return HealthReport(version: version, time: now, checks: [unknown] + state.renewed(at: now).checks)
    }

    private func told(_ report: HealthReport, _ how: String, now: Int64) -> HealthReport {
        var told = report.renewed(at: now)
        told.checks.insert(
            HealthCheck(
                .reportAge, HealthEvent("\(how), written", at: report.time),
                limits: AgeLimits(warning: nil, critical: nil), now: now),
            at: 0)
        return told
    }
}
