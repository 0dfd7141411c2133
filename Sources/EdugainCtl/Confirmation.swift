import Glibc
import Operations

/// Asks a person before something is replaced.
struct Confirmation: Sendable {
    /// The answer was given beforehand, with `--yes`.
    let isGranted: Bool

    /// To be called before a long work that ends with the question.
    ///
    /// - Throws: `CommandFailure` where nobody can be asked.
    func checkPossible() throws {
        guard isGranted || isatty(0) == 1 && StandardStream.error.isTerminal else {
            throw CommandFailure(
                .usage, "this needs a yes, and there is no terminal to ask on",
                hint: "Look at it with --dry-run first, then run it with --yes.")
        }
    }

    /// - Returns: true for yes.
    func ask(_ question: String) -> Bool {
        if isGranted { return true }
        StandardStream.error.write("\(question) [y/N] ")
        let answer = (readLine() ?? "").lowercased()
        return answer == "y" || answer == "yes"
    }
}
