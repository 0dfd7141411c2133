/// Texts of which a server chose a part, and which reach terminals and pages.
enum ServerText {
    /// The first 300 characters, without those that steer a terminal or the direction of writing.
    static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.lazy.filter {
            $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
        }
        return String(String.UnicodeScalarView(scalars.prefix(300)))
    }
}
