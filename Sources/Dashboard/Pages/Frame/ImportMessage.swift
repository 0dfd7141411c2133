import Store

/// What an import said when it came to nothing, as everybody may read it: without paths of this machine and without what
/// may be secret in addresses.
enum ImportMessage {
    static func text(_ run: ImportRun) -> String {
        let message = (run.message ?? "no reason is known")
            .replacing(run.source, with: SourceText.of(run.source))
            .replacing(/[a-z][a-z0-9+.\-]*:\/\/[^\s'"”]+/) { SourceText.of(String($0.output)) }
            // Two slashes make a path; the last part alone tells what it was about.
            .replacing(/(?<before>^|[\s'"“(])\/[^\s'"”),]*\/(?<name>[^\s'"”),\/]+)/) {
                "\($0.output.before)\($0.output.name)"
            }
        return ShortText.of(message, limit: 500)
    }
}
