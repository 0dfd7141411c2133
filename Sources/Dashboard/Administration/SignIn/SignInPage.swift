import Operations

/// `/sign-in`: one field for the token.
struct SignInPage: PageModel {
    static let template = "sign-in"

    let frame: PageFrame
    /// Where to go on afterwards.
    let next: String
    /// What was wrong the last time; nil at first.
    let complaint: String?

    init(next: String, complaint: String? = nil, in setting: PageSetting) {
        frame = PageFrame("Sign in", isHidden: true, in: setting)
        self.next = next
        self.complaint = complaint
    }
}
