import Fetch
import LinkContent
import Store

extension LinkCheckRecord {
    /// - Parameter now: UTC seconds.
    init(_ result: LinkResult, now: Int64) {
        self.init(
            url: result.url, checked: now, kind: result.kind.rawValue, isBroken: result.kind.isBroken,
            status: result.status, finalURL: result.finalURL, redirects: result.redirects,
            protection: result.protection?.rawValue, message: result.message,
            milliseconds: Int64(result.duration / .milliseconds(1)), contentType: result.contentType,
            content: LinkContentRecord(result))
    }
}

extension LinkContentRecord {
    /// Nil when the page was not asked for, or was not there.
    init?(_ result: LinkResult) {
        guard result.kind.isGood, let body = result.body, let status = result.status,
            let report = ContentReport(
                ReceivedContent(
                    status: status, finalURL: result.finalURL ?? result.url, contentType: result.contentType,
                    body: body, isCut: result.bodyIsCut, duration: result.duration))
        else { return nil }
        self.init(
            kind: report.kind.rawValue, score: report.score, language: report.language,
            issues: report.issues.map(\.rawValue))
    }
}
