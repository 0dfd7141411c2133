/// Writes the list of federations.
enum FederationListWriter {
    /// JSON in the shape of the eduGAIN API's `list_feds`.
    static func json() -> [UInt8] {
        var output = MarkupWriter()
        output.text("{")
        for federation in FederationTable.rows {
            begin(federation.code, authority: federation.authority, to: &output)
            output.text(", \"name\": \"")
            output.text(federation.name)
            output.text("\"")
            if let country = federation.country {
                output.text(", \"country_code\": [\"")
                output.text(country)
                output.text("\"]")
            }
            output.text(", \"status\": \"6\"},")
        }
        // Two which take no part yet and have no entities.
        begin("COPPERHILL", authority: nil, to: &output)
        output.text(", \"name\": \"Copper Hill Candidate\", \"country_code\": [\"xc\"], \"status\": \"1\"},")
        begin("LANTERNBAY", authority: "", to: &output)
        output.text(", \"name\": \"Lantern Bay Pilot\", \"country_code\": [\"xl\"], \"status\": \"4\"}")
        output.text("\n}\n")
        return output.bytes
    }

    /// The names in the tables hold nothing that JSON would have to escape.
    private static func begin(_ code: StaticString, authority: StaticString?, to output: inout MarkupWriter) {
        output.text("\n  \"")
        output.text(code)
        output.text("\": {\"reg_auth\": ")
        if let authority {
            output.text("\"")
            output.text(authority)
            output.text("\"")
        } else {
            output.text("null")
        }
    }
}
