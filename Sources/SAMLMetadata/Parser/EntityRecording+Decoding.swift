extension EntityRecording {
    /// The entity that was recorded.
    public func decoded() -> EntityDescriptor {
        var entity = EntityDescriptor(entityID: entityID, line: line)
        bytes.withUnsafeBufferPointer { bytes in
            var reader = RecordingReader(bytes: bytes)
            while let token = reader.next() { entity.add(token) }
        }
        return entity
    }
}

extension EntityDescriptor {
    fileprivate mutating func add(_ token: RecordingReader.Token) {
        switch token.field {
        case .role: roles.formUnion(token.role.map(Roles.init) ?? [])
        case .registration:
            registration = RegistrationInfo(
                authority: token.text(0), instant: XMLDateTime.seconds(token.parts[1]))
        case .registrationPolicy: registration?.policies.append(token.localized)
        case .organizationName: organizationNames.append(token.localized)
        case .organizationDisplayName: organizationDisplayNames.append(token.localized)
        case .displayName: displayNames.append(token.localized)
        case .description: descriptions.append(token.localized)
        case .informationURL: informationURLs.append(token.localized)
        case .privacyStatementURL: privacyStatementURLs.append(token.localized)
        case .logo:
            logos.append(
                Logo(
                    url: token.text(4), inlineSize: Int(token.text(3)) ?? 0, width: Int(token.text(1)),
                    height: Int(token.text(2)), language: token.text(0), role: token.role))
        case .contact: addContact(token)
        case .contactText: addContactText(token)
        case .assuranceCertification: assuranceCertifications.append(token.text(0))
        case .entityCategory: entityCategories.append(token.text(0))
        case .entityCategorySupport: entityCategorySupport.append(token.text(0))
        case .scope: scopes.append(Scope(token.text(1), isRegularExpression: token.parts[0].first == 1))
        case .certificate:
            certificates.append(
                Certificate(
                    use: token.parts[0].first.flatMap(Certificate.Use.init) ?? .any, role: token.role ?? .other,
                    base64: Array(token.parts[1])))
        case .errorURL: errorURL = errorURL ?? token.text(0)
        case .endpoint:
            endpoints.append(
                Endpoint(
                    parts: [token.parts[0], token.parts[1], token.parts[2], token.parts[3]],
                    role: token.role ?? .other))
        }
    }

    private mutating func addContact(_ token: RecordingReader.Token) {
        let marks = token.parts[1].first ?? 0
        contacts.append(
            ContactPerson(
                type: token.text(0), isREFEDSSecurity: marks & 1 != 0, isInCommonSecurity: marks & 2 != 0,
                address: .absent, content: []))
    }

    private mutating func addContactText(_ token: RecordingReader.Token) {
        guard let last = contacts.indices.last, let element = token.parts[0].first else { return }
        contacts[last].content.append(element)
        contacts[last].content.append(contentsOf: token.parts[1])
        contacts[last].content.append(0)
        guard element == ElementName.emailAddress.rawValue else { return }
        let judged = EmailAddress.judge(token.parts[1])
        if judged.rawValue > contacts[last].address.rawValue { contacts[last].address = judged }
    }
}

/// Reads tokens as ``RecordingWriter`` writes them.
private struct RecordingReader {
    struct Token {
        var field: RecordedField
        var role: Role?
        /// No token has more parts; a list would be an allocation for each of a million tokens.
        var parts: InlineArray<5, UnsafeBufferPointer<UInt8>> = .init(repeating: .init(start: nil, count: 0))

        func text(_ index: Int) -> String { String(decoding: parts[index], as: UTF8.self) }

        var localized: LocalizedValue { LocalizedValue(text(1), language: text(0), role: role) }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> Token? {
        guard position < bytes.count, let field = RecordedField(rawValue: bytes[position]) else { return nil }
        var token = Token(field: field, role: Role(rawValue: bytes[position + 1]))
        let parts = Int(bytes[position + 2])
        position += 3
        for part in 0..<parts {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[position + $1]) << (8 * $1) }
            position += 4
            token.parts[part] = UnsafeBufferPointer(rebasing: bytes[position..<position + length])
            position += length
        }
        return token
    }
}
