// swift-tools-version: 6.2

import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// What scripts/bench compares edugain-ctl with. A package of its own, so that the product depends on none of it.
let package = Package(
    name: "edugain-ctl-benchmarks",
    products: [
        .executable(name: "bare-route", targets: ["BareRoute"]),
        .executable(name: "demo-aggregate", targets: ["DemoAggregateFile"]),
        .executable(name: "parse-floor", targets: ["ParseFloor"]),
    ],
    dependencies: [
        // Named, because a package at a path is otherwise known by its directory, which may have any name.
        .package(name: "edugain-ctl", path: ".."),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2Push", path: "Sources/CLibXML2Push", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]),
        .executableTarget(
            name: "BareRoute",
            dependencies: [.product(name: "Hummingbird", package: "hummingbird")],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "DemoAggregateFile",
            dependencies: [.product(name: "DemoData", package: "edugain-ctl")],
            swiftSettings: swiftSettings),
        .executableTarget(name: "ParseFloor", dependencies: ["CLibXML2Push"], swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6]
)
