import ArgumentParser

/// How long a command that writes waits for another one: the same option on all of them.
struct WaitOption: ParsableArguments {
    @Option(help: ArgumentHelp("Wait so long for another writer to finish.", valueName: "seconds"))
    var wait = 0

    var duration: Duration { .seconds(wait) }

    func validate() throws {
        guard (0...86_400).contains(wait) else { throw ValidationError("--wait takes 0 to 86400 seconds.") }
    }
}
