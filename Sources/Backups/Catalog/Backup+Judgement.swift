import Files
import Store

extension Backup {
    /// Judges a backup by what can be known without reading it.
    ///
    /// - Parameters:
    ///   - modified: when the archive was last changed, UTC seconds.
    ///   - manifest: gives the manifest, nil when there is none.
    init(
        _ name: BackupName, path: String, size: Int64, modified: Int64, manifest: () throws -> BackupManifest?
    ) {
        let condition = Condition(size: size, manifest: manifest)
        let time =
            switch condition {
            case .verified(let manifest): ISO8601.time(manifest.created) ?? name.time
            case .unverified: modified
            case .damaged: name.time
            }
        self.init(name: name, path: path, size: size, time: time, condition: condition)
    }
}

extension Backup.Condition {
    fileprivate init(size: Int64, manifest: () throws -> BackupManifest?) {
        do {
            guard let manifest = try manifest() else {
                self = .unverified
                return
            }
            guard manifest.compressed.size == size else {
                self = .damaged("it has \(size) bytes, its manifest says \(manifest.compressed.size)")
                return
            }
            self = .verified(manifest)
        } catch let error as BackupError {
            self = .damaged(error.reason)
        } catch let error as FileError {
            self = .damaged("its manifest cannot be \(error.action.rawValue): \(error.reason)")
        } catch let error as RemoteError {
            self = .damaged("its manifest cannot be read: \(error.reason)")
        } catch {
            self = .damaged("\(error)")
        }
    }
}

extension [Backup] {
    var newestFirst: [Backup] { sorted { ($0.time, $0.name) > ($1.time, $1.name) } }
}
