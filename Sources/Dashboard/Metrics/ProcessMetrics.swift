import Foundation
import Glibc
import Operations

/// What every exporter tells of its own process, under the names that dashboards for Prometheus expect.
enum ProcessMetrics {
    /// - Parameter start: when the process began to serve, UTC seconds.
    static func write(start: Int64, to output: inout PrometheusText) {
        output.single(
            "process_start_time_seconds", .gauge, help: "When the process began to serve, in seconds since 1970.",
            "\(start)")
        output.single(
            "process_cpu_seconds_total", .counter, help: "Processor time used, user and system.",
            "\(ResourceUsage.current.processorSeconds)")
        guard let memory = residentMemory else { return }
        output.single("process_resident_memory_bytes", .gauge, help: "Memory in use right now.", "\(memory)")
    }

    /// The second number of `/proc/self/statm` counts pages (proc(5)).
    private static var residentMemory: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let numbers = text.split(separator: " ")
        return numbers.count > 1 ? Int(numbers[1]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
    }
}
