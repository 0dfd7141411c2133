extension EntityState {
    /// Draws a new entity. `step` is 0 for the first population.
    init(serial: UInt32, step: UInt32, options: DemoOptions) {
        let seed = SplitMix64.mix(options.seed, UInt64(serial) &+ 0x5EED)
        var generator = SplitMix64(seed: seed)
        let index = FederationTable.drawIndex(using: &generator)
        let federation = FederationTable.rows[index]
        let kind = Self.drawKind(federation, using: &generator)
        let isQuirky = generator.nextShare() < options.quirks
        let quirk = isQuirky ? Quirk.draw(for: kind, using: &generator) : .none

        // Registrars look harder at a newcomer, which lets the trend rise.
        let bonus = step == 0 ? 0 : 120
        var marks = Self.drawMarks(federation.rates, kind: kind, bonus: bonus, using: &generator)
        marks.formUnion(quirk.requiredMarks(for: kind))
        if quirk == .sirtfiLookAlike || !marks.contains(.sirtfi) {
            marks.remove(.sirtfi2)
        }

        self.seed = seed
        self.serial = serial
        self.touchedAt = step
        self.federation = UInt8(index)
        self.kind = kind
        self.quirk = quirk
        self.marks = marks
    }

    private static func drawKind(_ federation: Federation, using generator: inout SplitMix64) -> EntityKind {
        switch generator.next(below: 1000) {
        case 0..<4: .dualRole
        case 4: .attributeAuthority
        default: generator.chance(federation.serviceProviderShare) ? .serviceProvider : .identityProvider
        }
    }

    private static func drawMarks(
        _ rates: QualityRates, kind: EntityKind, bonus: Int, using generator: inout SplitMix64
    ) -> EntityMarks {
        var marks: EntityMarks = []
        if generator.chance(rates.serviceProviderPrivacy + bonus) {
            marks.insert(.serviceProviderPrivacy)
        }
        if generator.chance(rates.identityProviderPrivacy + bonus) {
            marks.insert(.identityProviderPrivacy)
        }
        marks.formIntersection(.privacy(of: kind))
        let securityRate =
            kind == .serviceProvider ? rates.serviceProviderSecurity : rates.identityProviderSecurity
        if generator.chance(securityRate + bonus) {
            marks.insert(.security)
        }
        if generator.chance(rates.sirtfi + bonus) {
            marks.insert(.sirtfi)
        }
        if generator.chance(120) {
            marks.insert(.sirtfi2)
        }
        return marks
    }
}
