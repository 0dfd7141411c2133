import Foundation
import Testing

/// The built program.
enum Program {
    /// Where it is: what `EDUGAIN_CTL` names, or else beside the tests, where the build puts its products.
    static let path: String? = {
        if let named = ProcessInfo.processInfo.environment["EDUGAIN_CTL"] { return named }
        let starts = [CommandLine.arguments[0], Bundle.main.executableURL?.path ?? "", Bundle.main.bundlePath]
        return starts.lazy.compactMap(besideOrAbove).first
    }()

    /// - Throws: an issue that names what to do when there is no program.
    static func requirePath() throws -> String {
        try #require(path, "edugain-ctl is not beside the tests: build it, or name it with EDUGAIN_CTL")
    }

    private static func besideOrAbove(_ start: String) -> String? {
        var directory = URL(fileURLWithPath: start).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            let candidate = directory.appendingPathComponent("edugain-ctl").path
            if Tool.isExecutableFile(candidate) { return candidate }
            directory.deleteLastPathComponent()
        }
        return nil
    }
}
