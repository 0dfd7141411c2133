/// English names of services: each first word goes with each second one.
enum ServiceNames {
    static let firstWords: [StaticString] = [
        "Amber", "Beacon", "Cobalt", "Driftwood", "Elder", "Fathom", "Garnet", "Heron", "Indigo", "Juniper",
        "Kite", "Lantern", "Meridian", "Nimbus", "Opal", "Pebble", "Quill", "Ripple", "Saffron", "Tidal",
        "Umbra", "Vellum", "Willow", "Zephyr",
    ]

    static let secondWords: [StaticString] = [
        "Archive", "Corpus Explorer", "Data Vault", "Field Notes", "Genome Browser", "Grid Gateway", "Journal Access",
        "Lab Notebook", "Learning Space", "Library", "Map Room", "Meeting Rooms", "Newsletter", "Paper Trail",
        "Preprint Server", "Repository", "Science Cloud", "Software Shop", "Survey Studio", "Telescope Time",
        "Thesis Desk", "Video Lectures", "Wiki", "Workflow Engine",
    ]
}
