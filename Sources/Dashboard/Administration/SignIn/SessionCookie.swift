import Hummingbird

/// The cookie that holds the id of a session (RFC 6265). No script can read it, and the browser sends it with requests
/// from our own pages alone.
enum SessionCookie {
    private static let name = "edugain_session"

    /// The id that a request brings.
    static func id(_ request: Request) -> String? {
        for header in request.headers[values: .cookie] {
            for pair in header.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
                if parts.count == 2, parts[0] == name { return parts[1] }
            }
        }
        return nil
    }

    /// The value of `Set-Cookie`.
    static func text(_ id: String, isSecure: Bool) -> String { text(id, age: Session.lifetime, isSecure: isSecure) }

    /// The value of `Set-Cookie` that takes the cookie away.
    static func removal(isSecure: Bool) -> String { text("", age: 0, isSecure: isSecure) }

    private static func text(_ id: String, age: Int64, isSecure: Bool) -> String {
        "\(name)=\(id); Path=/; Max-Age=\(age); HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    }
}
