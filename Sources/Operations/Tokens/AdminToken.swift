import Store

/// A secret that lets its bearer change things in the dashboard: 256 random bits, as 64 hexadecimal digits. Only its
/// digest is ever kept.
public struct AdminToken: Sendable {
    /// What is shown once.
    public let text: String

    /// A new one, from the system's generator.
    public init() {
        var generator = SystemRandomNumberGenerator()
        text = Hexadecimal.text((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The SHA-256 of `text`, in hexadecimal digits. No salt and no slow hash: nobody guesses 256 random bits.
    public static func digest(_ text: String) -> String { Hexadecimal.sha256(Array(text.utf8)) }
}
