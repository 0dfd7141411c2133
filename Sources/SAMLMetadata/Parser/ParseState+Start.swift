internal import CLibXML2

extension ParseState {
    mutating func startElement(
        _ localName: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?, attributeCount: Int,
        attributePointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        depth += 1
        hasRoot = true
        guard depth <= limits.depth else { return fail(.tooDeep(limit: limits.depth, line: line)) }
        let element = names.element(localName, namespace: namespace)
        current = element
        if depth == 1, element != .entitiesDescriptor, element != .entityDescriptor {
            return refuseRoot(localName)
        }
        // Nothing that is kept has elements inside its text.
        guard element != .unknown, textDepth == 0 else { return }
        let attributes = AttributeList(names: names, count: attributeCount, pointers: attributePointers)
        if element == .publicationInfo {
            if depth == 3, ancestor(1) == .extensions { readPublication(attributes) }
        } else if element == .entityDescriptor {
            if depth == 1 { readRoot(attributes) }
            if entityDepth == 0, depth == 1 || ancestor(1) == .entitiesDescriptor { startEntity(attributes) }
        } else if entityID != nil {
            startInsideEntity(element, attributes)
        } else if element == .entitiesDescriptor, depth == 1 {
            readRoot(attributes)
        }
    }

    private mutating func refuseRoot(_ localName: UnsafePointer<xmlChar>?) {
        let name = localName.map { String(cString: $0) } ?? ""
        if name.lowercased() == "html" { return fail(.htmlPage(line: line)) }
        fail(.unexpectedRoot(name: String(name.prefix(100)), line: line))
    }

    private mutating func readRoot(_ attributes: AttributeList) {
        aggregate.name = attributes.text(.name)
        aggregate.identifier = attributes.text(.id)
        aggregate.cacheDuration = attributes.text(.cacheDuration)
        if let bytes = attributes.bytes(.validUntil) {
            aggregate.validUntil = XMLDateTime.seconds(bytes)
            if aggregate.validUntil == nil {
                aggregate.unreadableValidUntil = String(decoding: bytes.prefix(100), as: UTF8.self)
            }
        }
    }

    private mutating func readPublication(_ attributes: AttributeList) {
        aggregate.publisher = attributes.text(.publisher)
        aggregate.creationInstant = attributes.bytes(.creationInstant).flatMap { XMLDateTime.seconds($0) }
    }

    private mutating func startEntity(_ attributes: AttributeList) {
        aggregate.entityDescriptors += 1
        entityDepth = depth
        guard aggregate.entityDescriptors <= limits.entities else {
            return fail(.tooManyEntities(limit: limits.entities, line: line))
        }
        guard let bytes = attributes.bytes(.entityID), !bytes.isEmpty else {
            return report(.missingEntityID(line: line))
        }
        // A character has at most four bytes, so most entityIDs need not be counted.
        let identifier = String(decoding: bytes.prefix(limits.entityIDLength * 4 + 1), as: UTF8.self)
        guard bytes.count <= limits.entityIDLength || identifier.unicodeScalars.count <= limits.entityIDLength else {
            return report(.entityIDTooLong(line: line))
        }
        entityID = identifier
        entityLine = line
        isTooLarge = false
        hasRegistration = false
        role = nil
    }

    private mutating func startInsideEntity(_ element: ElementName, _ attributes: AttributeList) {
        if let role = element.role {
            if isBelowEntity(1) { startRole(role, attributes) }
            return
        }
        switch element {
        case .displayName: startInterface(.displayName, attributes)
        case .description: startInterface(.description, attributes)
        case .informationURL: startInterface(.informationURL, attributes)
        case .privacyStatementURL: startInterface(.privacyStatementURL, attributes)
        case .logo: startLogo(attributes)
        case .organizationName: startOrganization(.organizationName, attributes)
        case .organizationDisplayName: startOrganization(.organizationDisplayName, attributes)
        case .registrationInfo: startRegistration(attributes)
        case .registrationPolicy:
            if isBelowEntity(3), ancestor(1) == .registrationInfo, hasRegistration {
                startLocalized(.registrationPolicy, attributes)
            }
        case .attribute: attributeField = entityAttribute(attributes)
        case .attributeValue:
            if isEntityAttributeValue, let attributeField { startText(attributeField) }
        case .scope: startScope(attributes)
        case .keyDescriptor: startKey(attributes)
        case .x509Certificate: startCertificate()
        case .contactPerson: startContact(attributes)
        case .company, .givenName, .surName, .emailAddress, .telephoneNumber: startContactText(element)
        default:
            if element.isEndpoint, let role { addEndpoint(element, role, attributes) }
        }
    }

    private mutating func startRole(_ role: Role, _ attributes: AttributeList) {
        self.role = role
        recording.begin(.role, role)
        endToken()
        if let url = attributes.bytes(.errorURL), !url.isEmpty, url.count <= limits.valueSize {
            recording.begin(.errorURL, role)
            recording.part(url)
            endToken()
        }
    }

    private mutating func startText(_ field: RecordedField) {
        recording.begin(field, role)
        collectText()
    }

    private mutating func startLocalized(_ field: RecordedField, _ attributes: AttributeList) {
        recording.begin(field, role)
        recording.part(attributes.bytes(.lang, in: .xml).map { UnsafeBufferPointer(rebasing: $0.prefix(35)) })
        collectText()
    }

    private mutating func startInterface(_ field: RecordedField, _ attributes: AttributeList) {
        if ancestor(1) == .uiInfo, ancestor(2) == .extensions { startLocalized(field, attributes) }
    }

    private mutating func startLogo(_ attributes: AttributeList) {
        guard ancestor(1) == .uiInfo, ancestor(2) == .extensions else { return }
        startLocalized(.logo, attributes)
        for name in [AttributeName.width, .height] {
            recording.part(attributes.bytes(name).map { UnsafeBufferPointer(rebasing: $0.prefix(10)) })
        }
    }

    private mutating func startOrganization(_ field: RecordedField, _ attributes: AttributeList) {
        if isBelowEntity(2), ancestor(1) == .organization { startLocalized(field, attributes) }
    }

    private mutating func startRegistration(_ attributes: AttributeList) {
        // The first one counts (eduGAIN rule E8: at most one).
        guard isBelowEntity(2), ancestor(1) == .extensions, !hasRegistration else { return }
        guard (attributes.bytes(.registrationAuthority)?.count ?? 0) <= limits.entityIDLength else {
            return reportTooLong(.registrationInfo)
        }
        hasRegistration = true
        recording.begin(.registration, nil)
        recording.part(attributes.bytes(.registrationAuthority))
        recording.part(
            attributes.bytes(.registrationInstant).map { UnsafeBufferPointer(rebasing: $0.prefix(64)) })
        endToken()
    }

    private mutating func startScope(_ attributes: AttributeList) {
        guard ancestor(1) == .extensions else { return }
        recording.begin(.scope, role)
        recording.part(attributes.isEqual(.regexp, to: "true") || attributes.isEqual(.regexp, to: "1") ? 1 : UInt8(0))
        collectText()
    }

    private mutating func startKey(_ attributes: AttributeList) {
        keyUse =
            attributes.isEqual(.use, to: "signing")
            ? .signing : attributes.isEqual(.use, to: "encryption") ? .encryption : .any
    }

    private mutating func startCertificate() {
        guard role != nil, ancestor(3) == .keyDescriptor else { return }
        recording.begin(.certificate, role)
        recording.part(keyUse.rawValue)
        collectText()
    }

    private mutating func startContact(_ attributes: AttributeList) {
        guard isBelowEntity(1) else { return }
        let isREFEDS = attributes.isEqual(
            .contactType, in: .remd, to: "http://refeds.org/metadata/contactType/security")
        let isInCommon = attributes.isEqual(
            .contactType, in: .icmd, to: "http://id.incommon.org/metadata/contactType/security")
        isInContact = true
        recording.begin(.contact, nil)
        recording.part(attributes.bytes(.contactType).map { UnsafeBufferPointer(rebasing: $0.prefix(40)) })
        recording.part(UInt8((isREFEDS ? 1 : 0) + (isInCommon ? 2 : 0)))
        endToken()
    }

    private mutating func startContactText(_ element: ElementName) {
        guard isInContact, ancestor(1) == .contactPerson else { return }
        recording.begin(.contactText, nil)
        recording.part(element.rawValue)
        collectText()
    }

    private mutating func addEndpoint(_ element: ElementName, _ role: Role, _ attributes: AttributeList) {
        let parts = [AttributeName.binding, .location, .responseLocation].map { attributes.bytes($0) }
        guard parts.allSatisfy({ ($0?.count ?? 0) <= limits.valueSize }) else { return reportTooLong(element) }
        recording.begin(.endpoint, role)
        recording.part(
            UnsafeBufferPointer(start: element.localName.utf8Start, count: element.localName.utf8CodeUnitCount))
        for part in parts { recording.part(part) }
        endToken()
    }

    /// True inside `EntityDescriptor/Extensions/EntityAttributes/Attribute/AttributeValue` and nowhere else: the
    /// attributes of a role or of an assertion inside the extension say nothing about the entity (eduGAIN rule W6).
    private var isEntityAttributeValue: Bool {
        isBelowEntity(4) && ancestor(1) == .attribute && ancestor(2) == .entityAttributes
            && ancestor(3) == .extensions
    }

    /// The entity attributes that are kept, by `Name` of `saml:Attribute`.
    private func entityAttribute(_ attributes: AttributeList) -> RecordedField? {
        if attributes.isEqual(.name, to: "urn:oasis:names:tc:SAML:attribute:assurance-certification") {
            .assuranceCertification
        } else if attributes.isEqual(.name, to: "http://macedir.org/entity-category") {
            .entityCategory
        } else if attributes.isEqual(.name, to: "http://macedir.org/entity-category-support") {
            .entityCategorySupport
        } else {
            nil
        }
    }
}
