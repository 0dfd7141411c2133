import Fetch
import Files
import Foundation
import Glibc
import Store

/// The last good aggregate and federation list that were downloaded, with what is needed to ask for a newer one.
///
/// A file comes in under another name and is renamed when it was found good, so a bad download never becomes the
/// cached file. A record that does not fit its file is found out by its digest and costs one download.
struct MetadataCache: Sendable {
    /// What is known of a cached file.
    struct Record: Codable, Equatable {
        var url: String
        var validators: Validators
        /// SHA-256 of the file, in hexadecimal.
        var sha256: String
        /// When it was downloaded, UTC seconds.
        var fetched: Int64
        /// Fingerprint of the certificate that the file's signature was verified with; nil when it was not verified.
        var verifiedWith: String?
    }

    let directory: String
    /// File name without extension, for instance `aggregate`.
    let name: String

    var file: String { "\(directory)/\(name)" }
    var partialFile: String { file + ".part" }
    /// Where a certificate lies while the file is verified with it.
    var certificateFile: String { file + ".pem" }
    private var recordFile: String { file + ".json" }

    /// The record of the cached file if it was downloaded from `url`.
    func record(for url: String) -> Record? {
        guard access(file, R_OK) == 0, let data = FileManager.default.contents(atPath: recordFile),
            let record = try? JSONDecoder().decode(Record.self, from: data), record.url == url
        else { return nil }
        return record
    }

    /// Makes the partial file the cached one.
    ///
    /// The file is not forced to the disk: after a power failure its digest tells whether it is whole.
    ///
    /// - Throws: ``CommandFailure``
    func keepPartialFile(_ record: Record) throws {
        do {
            // No record may describe a file it was not written for.
            try FileName.remove(recordFile)
            try FileName.move(partialFile, to: file, replacing: true)
        } catch {
            throw notKept(error)
        }
        try keep(record)
    }

    /// Writes a record of the cached file.
    ///
    /// - Throws: ``CommandFailure``
    func keep(_ record: Record) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let partialRecord = recordFile + ".part"
            try OpenFile.write(Array(encoder.encode(record)), to: partialRecord)
            try FileName.move(partialRecord, to: recordFile, replacing: true)
        } catch {
            throw notKept(error)
        }
    }

    private func notKept(_ error: any Error) -> CommandFailure {
        CommandFailure(.failed, "\(file) cannot be kept for the next time: \(CommandFailure(error).message)")
    }

    /// - Throws: ``CommandFailure`` when the cached file is not the one its record describes.
    func checkDigest(_ digest: [UInt8], url: String) throws {
        guard Hexadecimal.text(digest) == record(for: url)?.sha256 else {
            throw CommandFailure(.verificationFailed, "\(file) is not the file that was downloaded")
        }
    }

    /// Makes the next download unconditional.
    func forget() {
        unlink(recordFile)
    }

    func discardPartialFile() {
        unlink(partialFile)
    }
}
