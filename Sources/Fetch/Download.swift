/// A completed download.
public struct Download: Sendable, Equatable {
    /// The address that answered in the end, after all redirects, without any user name and password.
    public var effectiveURL: String

    /// The validators of the answer, for the next conditional download; both `nil` when the server sent none.
    public var validators: Validators

    /// Bytes written, after content decoding. Zero is possible: whether an empty file makes sense is for the caller
    /// to judge.
    public var size: Int64

    /// Bytes of the body as they came over the wire, before content decoding.
    public var transferred: Int64

    /// The HTTP status, from 200 to 299 but not 206: no part of a file is ever asked for.
    public var status: Int

    /// Makes the record of a completed download.
    ///
    /// - Parameters:
    ///   - effectiveURL: The address that answered.
    ///   - validators: The validators of the answer.
    ///   - size: Decoded bytes written.
    ///   - transferred: Bytes on the wire.
    ///   - status: The HTTP status.
    public init(effectiveURL: String, validators: Validators, size: Int64, transferred: Int64, status: Int) {
        self.effectiveURL = effectiveURL
        self.validators = validators
        self.size = size
        self.transferred = transferred
        self.status = status
    }
}
