import Foundation
import Glibc

/// How thorough the sweeps are.
enum Sweep {
    /// Every so many calls are tried; 1 tries all.
    static let step = number("EDUGAIN_FAULT_STEP") ?? 13
    /// The only system call that is tried; nil tries all.
    static let call = ProcessInfo.processInfo.environment["EDUGAIN_FAULT_CALL"]
    /// How often a command is killed.
    static let kills = number("EDUGAIN_KILLS") ?? 20

    /// What is tried of all `numbers`.
    ///
    /// - Parameter offset: where to begin, so that faults which share few calls do not all try the same ones.
    static func selection(of numbers: [Int], offset: Int) -> [Int] {
        guard !numbers.isEmpty else { return [] }
        return stride(from: 5 * offset % min(step, numbers.count), to: numbers.count, by: step).map { numbers[$0] }
    }

    /// Adds a line to the file that `EDUGAIN_FAULT_REPORT` names, for reading afterwards.
    static func report(_ line: String) {
        guard let path = ProcessInfo.processInfo.environment["EDUGAIN_FAULT_REPORT"] else { return }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return }
        let bytes = Array((line + "\n").utf8)
        _ = write(descriptor, bytes, bytes.count)
        close(descriptor)
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
}
