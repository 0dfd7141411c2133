import Glibc
import Testing

/// Waits until `condition` holds; after `seconds` that is an issue and the test ends.
func eventually(
    _ what: String, within seconds: Double = 60, sourceLocation: SourceLocation = #_sourceLocation,
    _ condition: () throws -> Bool
) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !condition() {
        try #require(ContinuousClock.now < deadline, "never happened: \(what)", sourceLocation: sourceLocation)
        usleep(10_000)
    }
}
