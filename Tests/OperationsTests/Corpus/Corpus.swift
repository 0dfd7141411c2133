import Foundation
import Testing

/// The shared corpus of real aggregates and its generator, which lie beside the project and are no part of it.
enum Corpus {
    /// `shared/corpus` beside the project's own directory.
    static let directory: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { url.deleteLastPathComponent() }
        return url.appendingPathComponent("shared/corpus").path
    }()

    static let isThere =
        FileManager.default.fileExists(atPath: directory) && FileManager.default.fileExists(atPath: "/usr/bin/python3")

    static func real(_ name: String) -> String { "\(directory)/real/\(name)" }

    /// Runs the generator, at noon of the day of the tests.
    static func generate(_ arguments: [String]) throws {
        let generator = "\(directory)/generator/make_aggregate.py"
        try run("/usr/bin/python3", [generator, "--date", "2026-03-28T12:00:00"] + arguments)
    }

    /// Runs a program to its end.
    static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program) \(arguments)")
    }
}

extension Trait where Self == ConditionTrait {
    static var needsCorpus: Self {
        .enabled(if: Corpus.isThere, "shared/corpus or python3 is not there")
    }
}
