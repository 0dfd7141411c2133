/// What keeps a test from reading an aggregate.
enum ReadingFault: Error {
    case missing(String)
    case twice(String)
}
