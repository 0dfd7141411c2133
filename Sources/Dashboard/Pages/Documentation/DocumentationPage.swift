/// `/docs`: what programs can ask for.
struct DocumentationPage: PageModel {
    static let template = "documentation"
    static let path = "/docs"

    let frame: PageFrame
    let site: String
    let description: String
    let parts: [Documentation.Part]
    let schemas: [DocumentedSchema]

    init(_ documentation: Documentation, site: String, in setting: PageSetting) {
        frame = PageFrame(
            "For programs",
            description: "The interface of this dashboard for programs: addresses, parameters, answers.",
            in: setting)
        self.site = site
        description = OpenAPIDocument.paths[0]
        parts = documentation.parts
        schemas = documentation.schemas
    }
}
