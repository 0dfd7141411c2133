extension EntityWriter {
    /// The entityID as a reader knows it: without markup and without white space around it.
    static func identifier(of state: EntityState) -> String {
        var writer = EntityWriter(state)
        writer.writeIdentifier(ampersand: "&")
        return String(decoding: writer.markup.bytes, as: UTF8.self)
    }

    mutating func writeIdentifierAttribute() {
        markup.beginAttribute("entityID")
        if state.quirk == .identifierSpace {
            markup.text(" ")
            writeIdentifier(ampersand: "&amp;")
            markup.text(state.serial.isMultiple(of: 2) ? "  " : "&#10;")
        } else {
            writeIdentifier(ampersand: "&amp;")
        }
        markup.endAttribute()
    }

    /// The host name of the entity; its serial number makes it unique and with it the entityID.
    mutating func writeHost() {
        markup.text(placeBeginning.slug)
        markup.text(placeEnding.slug)
        markup.byte(UInt8(ascii: "-"))
        markup.number(Int(state.serial))
        markup.byte(UInt8(ascii: "."))
        markup.text(federation.slug)
        markup.text(".example")
    }

    private mutating func writeIdentifier(ampersand: StaticString) {
        let shapes: [IdentifierShape]
        if state.chance(.identifierOddity, 40) {
            shapes = IdentifierShape.unusual
        } else if state.kind == .serviceProvider {
            shapes = IdentifierShape.serviceProviders
        } else {
            shapes = IdentifierShape.identityProviders
        }
        let shape = shapes[state.pick(.identifierShape, below: shapes.count)]
        markup.text(shape.before)
        writeHost()
        markup.text(shape.after)
        if shape.parameter.utf8CodeUnitCount > 0 {
            markup.text(ampersand)
            markup.text(shape.parameter)
        }
    }
}
