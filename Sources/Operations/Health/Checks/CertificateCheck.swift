import Fetch

/// How long the certificate of the public site is still good for.
enum CertificateCheck {
    /// - Parameter url: of the public site.
    /// - Returns: nil for a site without TLS.
    static func check(_ url: String, limits: HealthLimits, now: Int64) async -> HealthCheck? {
        guard url.hasPrefix("https://") else { return nil }
        do throws(ProbeFailure) {
            let answer = try await Probe(url: url, usesProxy: true, wantsBody: false).run()
            guard let end = answer.certificateEnd else {
                return HealthCheck(
                    .siteCertificate, .unknown, "the end of the public site's certificate cannot be found out",
                    detail: url, time: now)
            }
            return check(end: end, url: url, limits: limits, now: now)
        } catch {
            switch error {
            case .untrusted(let reason):
                return failure("the public site's certificate is not accepted", reason, url, now: now)
            case .unreachable(let reason):
                return failure("the public site does not answer", reason, url, now: now)
            case .notPermitted:
                return failure("the public site does not answer", "the connection is not permitted", url, now: now)
            }
        }
    }

    static func check(end: Int64, url: String, limits: HealthLimits, now: Int64) -> HealthCheck {
        let measurement = HealthMeasurement(
            end - now, .seconds, warning: limits.certificate.warning, critical: limits.certificate.critical,
            isLowerLimit: true)
        let left = end - now
        let text =
            left < 0
            ? "ended \(Freshness.text(age: -left)) ago" : "is good for another \(Freshness.text(age: left))"
        return HealthCheck(
            .siteCertificate, measurement.status, "the public site's certificate \(text)",
            detail: "\(url), until \(WallClock.iso8601(end))",
            hint: measurement.status == .pass ? nil : "Renew it, and see why that did not happen by itself.",
            measurement: measurement, time: now, samples: [HealthSample(.certificateEnd, end)])
    }

    private static func failure(_ message: String, _ reason: String, _ url: String, now: Int64) -> HealthCheck {
        HealthCheck(
            .siteCertificate, .fail, message, detail: "\(url): \(reason)",
            hint: "Open the site in a browser, and look at the web server in front of the dashboard.", time: now)
    }
}
