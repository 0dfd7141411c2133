import Glibc

/// What this process has used so far, as the kernel counts it (`getrusage(2)`).
public struct ResourceUsage: Sendable, Codable, Equatable {
    /// Seconds of processor time, user and system.
    public var processorSeconds: Double
    /// The largest amount of memory that was resident at once, in bytes.
    public var peakMemory: Int64

    public static var current: ResourceUsage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return ResourceUsage(
            processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
            peakMemory: Int64(usage.ru_maxrss) * 1_024)
    }
}
