internal import CLibXML2

extension ParseState {
    mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) {
        if textDepth == depth, textDepth > 0 { text.append(piece) }
    }

    mutating func endElement() {
        let element = current
        if textDepth == depth, textDepth > 0 {
            textDepth = 0
            endText(element)
        }
        if depth == entityDepth {
            endEntity()
        } else if element == .attribute, textDepth == 0 {
            attributeField = nil
        } else if isBelowEntity(1) {
            if element == .contactPerson { isInContact = false }
            if element.role != nil { role = nil }
        }
        depth -= 1
    }

    private mutating func endEntity() {
        entityDepth = 0
        guard let entityID else { return }
        completed.append(EntityRecording(entityID: entityID, line: entityLine, bytes: recording.take()))
        usableEntities += 1
        self.entityID = nil
    }

    /// Ends the token that was begun for the element.
    private mutating func endText(_ element: ElementName) {
        if element == .logo { return endLogo() }
        guard !text.isOverLimit else {
            recording.discard()
            return reportTooLong(element)
        }
        let isEmpty = text.withTrimmed { value in
            switch element {
            case .displayName, .description, .organizationName, .organizationDisplayName:
                recording.collapsedPart(value)
            case .x509Certificate: recording.unwrappedPart(value)
            default: recording.part(value)
            }
            return value.isEmpty
        }
        if isEmpty { recording.discard() } else { endToken() }
    }

    /// An image written into the metadata is kept as its media type and size.
    private mutating func endLogo() {
        let size = text.size
        let isOverLimit = text.isOverLimit
        let isKept = text.withTrimmed { value in
            let scheme: StaticString = "data:"
            let isInline = value.starts(
                with: UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount))
            guard !value.isEmpty, isInline || !isOverLimit else { return false }
            recording.part(isInline ? (isOverLimit ? size : value.count) : 0)
            let end = isInline ? min(value.firstIndex(of: UInt8(ascii: ",")) ?? 64, 64, value.count) : value.count
            recording.part(UnsafeBufferPointer(rebasing: value[..<end]))
            return true
        }
        if isKept { return endToken() }
        recording.discard()
        if isOverLimit { reportTooLong(.logo) }
    }
}
