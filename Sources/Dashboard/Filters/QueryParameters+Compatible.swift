extension QueryParameters {
    /// The same with the names and words of the Python dashboard's exports in ours.
    ///
    /// - Throws: `HTTPError` 400 for a word that a parameter does not know, and where both names are given and do not say
    ///   the same.
    func inOurNames() throws -> QueryParameters {
        var parameters = self
        try parameters.translate("entity_type", to: "role", try role()?.rawValue)
        try parameters.translate(
            "privacy_filter", to: "privacy", try compatibleChoice("privacy_filter", CompatiblePrivacy.self))
        try parameters.translate("security_filter", to: "security", try compatibleChoice("security_filter", YesNo.self))
        try parameters.translate("federation_id", to: "federation", self["federation_id"])
        return parameters
    }

    /// What the Python dashboard knew of privacy statements.
    enum CompatiblePrivacy: String, CaseIterable {
        case yes
        case no
        case notApplicable = "na"
    }

    private mutating func translate(_ old: String, to name: String, _ word: String?) throws {
        guard let word else { return }
        if let other = self[name], other != word {
            throw Self.refusal(old, self[old] ?? "", "absent, or the same as “\(name)”")
        }
        self[name] = word
    }

    /// That of a parameter in capitals or small letters.
    private func compatibleChoice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Choice.Type
    ) throws -> String? where Choice.RawValue == String {
        guard let text = self[name] else { return nil }
        if let choice = Choice(rawValue: text.lowercased()) { return choice.rawValue }
        return try choice(name, type)?.rawValue
    }

    private func role() throws -> RoleFilter? {
        guard let text = self["entity_type"] else { return nil }
        // A plus sign in an address is a blank to who reads it.
        switch text.lowercased().replacing(" ", with: "+") {
        case "sp": return .serviceProvider
        case "idp": return .identityProvider
        case "sp+idp": return .both
        case "unknown": return .neither
        default: throw Self.refusal("entity_type", text, "one of SP, IdP, SP+IdP, Unknown")
        }
    }
}
