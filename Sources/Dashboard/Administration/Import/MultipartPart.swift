/// The head of one part of a form (RFC 7578, section 4).
struct MultipartPart: Sendable, Equatable {
    /// The name of the field.
    let name: String
    /// What the client calls the file; nil for a field that is none. Never a path of ours.
    let fileName: String?

    /// - Parameter head: the header fields, lines ended by CR LF.
    /// - Throws: ``MultipartReader/Fault/badHead`` where `Content-Disposition` is missing or cannot be understood.
    init(head: [UInt8]) throws {
        guard let text = String(validating: head, as: UTF8.self) else { throw MultipartReader.Fault.badHead }
        var disposition: Substring?
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { throw MultipartReader.Fault.badHead }
            guard line[..<colon].lowercased() == "content-disposition" else { continue }
            guard disposition == nil else { throw MultipartReader.Fault.badHead }
            disposition = line[line.index(after: colon)...]
        }
        guard let disposition, let (kind, parameters) = HeaderParameters.parse(disposition), kind == "form-data",
            let name = parameters["name"]
        else { throw MultipartReader.Fault.badHead }
        self.name = name
        fileName = parameters["filename"]
    }
}
