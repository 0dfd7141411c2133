import DemoData
import Glibc

/// Writes one invented aggregate, and the list of its federations, as files.
@main
struct DemoAggregateFile {
    private static let usage = "usage: demo-aggregate ENTITIES STEP CREATED-UTC-SECONDS AGGREGATE FEDERATIONS"

    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 6, let entities = Int(arguments[1]), let step = Int(arguments[2]),
            let created = Int64(arguments[3])
        else { fail(usage, status: 64) }
        let aggregate = DemoAggregate(options: DemoOptions(entities: entities))
        do {
            try write(aggregate, step: step, created: created, to: OutputFile(path: arguments[4]))
            try aggregate.federationList().withUnsafeBytes { try OutputFile(path: arguments[5]).write($0) }
        } catch {
            fail("\(error)")
        }
    }

    private static func write(
        _ aggregate: DemoAggregate, step: Int, created: Int64, to file: borrowing OutputFile
    ) throws {
        var isFirst = true
        try aggregate.write(step: step, created: created) { bytes in
            if isFirst {
                isFirst = false
                try AggregateIdentifier.replace(in: bytes, created: created).withUnsafeBytes { try file.write($0) }
            } else {
                try file.write(bytes)
            }
        }
    }

    private static func fail(_ message: String, status: Int32 = 1) -> Never {
        let line = Array("demo-aggregate: \(message)\n".utf8)
        _ = Glibc.write(STDERR_FILENO, line, line.count)
        exit(status)
    }
}
