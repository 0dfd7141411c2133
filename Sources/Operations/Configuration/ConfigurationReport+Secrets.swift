import Backups

extension ConfigurationReport {
    /// The settings as they may be seen on a page: addresses may hold passwords in their user part or their query, and
    /// the place of copies in rclone's parameters.
    public var withoutSecrets: ConfigurationReport {
        var report = self
        let byDefault = Configuration.Origin.defaultValue.description
        for (index, setting) in settings.enumerated() where setting.origin != byDefault {
            report.settings[index].value =
                setting.name == ConfigurationKey.backupRemote.rawValue && !setting.value.isEmpty
                ? RemoteDestination.shown(setting.value) : Self.masked(setting.value)
        }
        return report
    }

    /// `https://user:secret@mds.example.org/feed?key=secret#x` as `https://…@mds.example.org/feed?…` (RFC 3986, section
    /// 3); what is no address stays as it is.
    static func masked(_ text: String) -> String {
        guard let start = text.firstRange(of: "://")?.upperBound else { return text }
        let authority = text[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let place = authority.lastIndex(of: "@").map { "…" + text[$0...] } ?? String(text[start...])
        let address = text[..<start] + place
        guard let query = address.firstIndex(where: { $0 == "?" || $0 == "#" }) else { return String(address) }
        return address[...query] + "…"
    }
}
