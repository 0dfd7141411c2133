import Files
import Foundation
import SAMLMetadata
import Subprocess
import SystemPackage

/// Runs xmlsec1, the command line of the XML Security Library. It needs about five times the aggregate's size in memory,
/// and for 95 MB some 4 s.
struct XMLSecurityProgram: Sendable {
    static let name = "xmlsec1"

    struct Answer: Sendable {
        /// The signature is true.
        var isGood: Bool
        /// The end of what it printed.
        var text: String
    }

    /// Of the program.
    let path: String

    /// Fifty times what the largest aggregate of today takes.
    private static let timeLimit = Duration.seconds(300)
    /// Bytes; more of its output is not kept.
    private static let longestText = 4_096

    /// Verifies the signature that is a child of the root element.
    ///
    /// - Parameters:
    ///   - file: the aggregate. The program opens it anew by its descriptor, so that these very bytes are verified,
    ///     whatever name they have or had.
    ///   - certificateFile: one certificate in PEM.
    /// - Throws: ``CommandFailure`` when the program does not come to an answer.
    func verify(_ file: OpenFile, root: MetadataRoot, certificateFile: String) async throws -> Answer {
        var arguments = ["--verify"] + Self.restrictions
        // Since version 1.3 a key that the document does not name is taken only when told so. Here it is the only key there
        // is, and names in the document are not even read.
        if try await hasLaxKeySearch() { arguments.append("--lax-key-search") }
        arguments += [
            "--id-attr:ID", root.expandedName, "--node-xpath", Self.signature,
            "--pubkey-cert-pem", certificateFile, "/proc/self/fd/0",
        ]
        return try await run(arguments, input: file)
    }

    /// Without the first, xmlsec1 takes the key out of the document itself and calls true what anybody signed: only the key
    /// of the certificate on the command line is left. The second keeps it from looking for what is signed anywhere else.
    private static let restrictions = [
        "--enabled-key-data", "raw-x509-cert", "--enabled-reference-uris", "same-doc",
    ]

    private static let signature =
        "/*/*[local-name()='Signature' and namespace-uri()='http://www.w3.org/2000/09/xmldsig#']"

    private func hasLaxKeySearch() async throws -> Bool {
        try await run(["--help-verify"], input: nil, keeping: 1 << 16).text.contains("--lax-key-search")
    }

    private func run(
        _ arguments: [String], input file: OpenFile?, keeping limit: Int = longestText
    ) async throws -> Answer {
        let (text, status) = try await withThrowingTaskGroup(of: (String, TerminationStatus)?.self) { group in
            group.addTask { try await start(arguments, input: file, keeping: limit) }
            group.addTask {
                try await Task.sleep(for: Self.timeLimit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let result = first else {
                throw CommandFailure(
                    .failed, "\(path) did not come to an end within \(Self.timeLimit.components.seconds) s",
                    hint: "Nothing was imported. Look whether this machine has memory enough, and try again.")
            }
            return result
        }
        guard case .exited(let code) = status else {
            throw CommandFailure(
                .failed, "\(path) was ended by a signal while it verified the signature of the metadata",
                hint: "Nothing was imported. It needs five times the size of the metadata in memory: look at what this "
                    + "machine has, and at MemoryMax of the unit.")
        }
        return Answer(isGood: code == 0, text: text)
    }

    private func start(
        _ arguments: [String], input file: OpenFile?, keeping limit: Int
    ) async throws -> (String, TerminationStatus) {
        guard let file else { return try await start(arguments, from: NoInput.none, keeping: limit) }
        defer { withExtendedLifetime(file) {} }
        let descriptor = FileDescriptor(rawValue: file.descriptor)
        return try await start(
            arguments, from: .fileDescriptor(descriptor, closeAfterSpawningProcess: false), keeping: limit)
    }

    private func start(
        _ arguments: [String], from input: some InputProtocol, keeping limit: Int
    ) async throws -> (String, TerminationStatus) {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(5))]
        do {
            let result = try await Subprocess.run(
                .path(SystemPackage.FilePath(path)), arguments: Arguments(arguments),
                // Nothing else of our own environment could be meant for it.
                environment: .custom(["LC_ALL": "C"]), platformOptions: options, input: input,
                output: .sequence, error: .combinedWithOutput
            ) { execution in
                var end: [UInt8] = []
                for try await piece in execution.standardOutput {
                    piece.withUnsafeBytes { end = Array((end + $0).suffix(limit)) }
                }
                return String(decoding: end, as: UTF8.self)
            }
            return (result.closureResult, result.terminationStatus)
        } catch let error as SubprocessError {
            try Task.checkCancellation()
            throw CommandFailure(.failed, "\(path) could not be run: \(error)")
        }
    }
}
