import Foundation
import Testing

/// The commands of docs/disaster-recovery.md, by section.
struct Runbook {
    struct Command {
        var text: String
        /// 0, unless the document says otherwise behind the command: `# exit code 12`.
        var exitCode: Int32
        /// False for commands that need the system of a real server (`console` instead of `sh`).
        var isRun: Bool
    }

    private let text: String

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        text = try String(contentsOf: root.appendingPathComponent("docs/disaster-recovery.md"), encoding: .utf8)
    }

    /// Titles and commands, in the order of the document.
    var sections: [(title: String, commands: [Command])] {
        var sections: [(title: String, commands: [Command])] = []
        var language: Substring?
        for line in text.split(separator: "\n") {
            if line.hasPrefix("```") {
                language = language == nil ? line.dropFirst(3) : nil
            } else if let language {
                sections[sections.count - 1].commands.append(Self.command(line, isRun: language == "sh"))
            } else if line.hasPrefix("## ") {
                sections.append((String(line.dropFirst(3)), []))
            }
        }
        return sections
    }

    /// Targets of links within the document.
    var links: Set<String> {
        Set(text.matches(of: /\]\(#([a-z-]+)\)/).map { String($0.1) })
    }

    private static func command(_ line: Substring, isRun: Bool) -> Command {
        let parts = line.split(separator: "    # exit code ", maxSplits: 1)
        let code = parts.count == 2 ? Int32(parts[1]) ?? -1 : 0
        return Command(text: String(parts[0]), exitCode: code, isRun: isRun)
    }
}
