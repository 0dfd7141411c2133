extension EntityWriter {
    private static let encryptionMethods: [StaticString] = [
        "http://www.w3.org/2009/xmlenc11#aes256-gcm", "http://www.w3.org/2009/xmlenc11#aes128-gcm",
        "http://www.w3.org/2001/04/xmlenc#aes256-cbc", "http://www.w3.org/2009/xmlenc11#rsa-oaep",
        "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
    ]

    /// One or two keys of a role; `aspect` is the one of the role's certificates.
    mutating func writeKeys(_ aspect: Aspect) {
        var generator = SplitMix64(
            seed: SplitMix64.mix(state.bits(aspect), UInt64(state.versions.certificate)))
        switch state.pick(.certificateCount, below: 100) {
        case 0..<8:
            writeKey(use: nil, using: &generator)
        case 8..<14:
            writeKey(use: "signing", using: &generator)
        default:
            writeKey(use: "signing", using: &generator)
            writeKey(use: "encryption", using: &generator)
        }
    }

    private mutating func writeKey(use: StaticString?, using generator: inout SplitMix64) {
        markup.open(.metadata, "KeyDescriptor")
        if let use {
            markup.attribute("use", use)
        }
        markup.enter()
        markup.open(.signature, "KeyInfo")
        if prefixStyle == .defaultNamespace {
            markup.declare(.signature, prefix: "")
        }
        markup.enter()
        if state.chance(.keyName, 200) {
            markup.open(.signature, "KeyName")
            markup.inline()
            writeHost()
            markup.close(.signature, "KeyName")
        }
        markup.open(.signature, "X509Data")
        markup.enter()
        markup.open(.signature, "X509Certificate")
        markup.inline()
        if state.chance(.certificateStyle, 500) {
            markup.byte(UInt8(ascii: "\n"))
            markup.certificate(lineLength: 64, using: &generator)
            markup.byte(UInt8(ascii: "\n"))
        } else {
            markup.certificate(lineLength: 0, using: &generator)
        }
        markup.close(.signature, "X509Certificate")
        markup.leave(.signature, "X509Data")
        markup.leave(.signature, "KeyInfo")
        if state.chance(.algorithms, 300), state.kind.hasServiceProvider {
            for method in Self.encryptionMethods {
                markup.open(.metadata, "EncryptionMethod")
                markup.attribute("Algorithm", method)
                markup.finishEmpty()
            }
        }
        markup.leave(.metadata, "KeyDescriptor")
    }
}
