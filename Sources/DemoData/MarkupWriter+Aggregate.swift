extension MarkupWriter {
    /// The beginning of an aggregate up to its first entity; both moments are seconds since 1970, UTC.
    mutating func beginAggregate(step: Int, created: Int64, expires: Int64) {
        prefixes = PrefixStyle.usualPrefixes
        text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        text("<!-- Invented metadata for a demonstration of edugain-ctl: no statement about anybody. -->")
        open(.metadata, "EntitiesDescriptor")
        for namespace in MarkupNamespace.allCases {
            declare(namespace, prefix: prefixes[Int(namespace.rawValue)])
        }
        beginAttribute("ID")
        text("demo-")
        number(step)
        endAttribute()
        attribute("Name", "https://demo.example/aggregate")
        attribute("cacheDuration", "PT6H")
        beginAttribute("validUntil")
        timestamp(expires)
        endAttribute()
        enter()
        open(.metadata, "Extensions")
        enter()
        open(.registration, "PublicationInfo")
        attribute("publisher", "https://demo.example/")
        beginAttribute("creationInstant")
        timestamp(created)
        endAttribute()
        finishEmpty()
        leave(.metadata, "Extensions")
    }

    mutating func endAggregate() {
        prefixes = PrefixStyle.usualPrefixes
        leave(.metadata, "EntitiesDescriptor")
        byte(UInt8(ascii: "\n"))
    }
}
