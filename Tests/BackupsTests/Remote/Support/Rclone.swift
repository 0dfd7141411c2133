import Foundation
import Glibc
import Testing

/// The program that copies go by.
enum Rclone {
    static let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"

    static let path: String? = searchPath.split(separator: ":").map { "\($0)/rclone" }.first {
        access($0, X_OK) == 0
    }
}

extension Trait where Self == ConditionTrait {
    static var needsRclone: Self { .enabled(if: Rclone.path != nil, "rclone is not installed") }
}
