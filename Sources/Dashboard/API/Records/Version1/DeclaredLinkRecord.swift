extension APIRecord where Value == DeclaredLink {
    static let declaredLink = APIRecord(
        "DeclaredLink", "The address of a privacy statement.",
        [
            Member("url", .text("as the metadata have it", example: "https://sp.example/privacy")) {
                PublicText.json($0.url)
            },
            Member(
                "state",
                .choice(
                    "what can be said of it from the metadata alone: https, http only, or no address that a browser opens",
                    LinkState.allCases.filter { $0 != .none }.map(\.rawValue))
            ) { .text($0.state.rawValue) },
            Member("entities", .count("entities that name it", example: 3)) { .integer($0.entities.count) },
        ] + APIRecord<LinkCheck?>.linkCheckMembers.map { $0.of(\.check) })
}
