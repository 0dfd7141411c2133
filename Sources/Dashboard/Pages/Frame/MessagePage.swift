/// A page that says one thing: nothing here yet, not found, not now. Always with a way on.
struct MessagePage: PageModel {
    static let template = "message"

    /// A way on beside the one to the overview.
    struct Onward: Sendable {
        let path: String
        let text: String
    }

    let frame: PageFrame
    let heading: String
    let paragraphs: [String]
    /// A command to type, nil where there is none.
    let command: String?
    let onward: Onward?

    init(
        _ heading: String, _ paragraphs: [String], command: String? = nil, onward: Onward? = nil,
        in setting: PageSetting
    ) {
        frame = PageFrame(heading, isHidden: true, in: setting)
        self.heading = heading
        self.paragraphs = paragraphs
        self.command = command
        self.onward = onward
    }
}
