/// A result that is printed like any other, but may say that not all is well.
public protocol ExitingResult {
    /// How the command ends.
    var status: ExitStatus { get }
}
