// swift-tools-version: 6.2

import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "edugain-ctl",
    products: [
        .executable(name: "edugain-ctl", targets: ["EdugainCtl"]),
        .library(name: "DemoData", targets: ["DemoData"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-async-algorithms.git", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-http-types.git", from: "1.3.0"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-system.git", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess.git", from: "1.0.2", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.8.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CAllocator", path: "Sources/CAllocator"),
        .systemLibrary(name: "CIdentity", path: "Sources/CIdentity"),
        .systemLibrary(name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "SAMLMetadata",
            dependencies: ["CLibXML2"],
            swiftSettings: swiftSettings),
        .target(
            name: "Quality",
            dependencies: ["SAMLMetadata"],
            swiftSettings: swiftSettings),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),
        .target(name: "Fetch", dependencies: ["CCurl"], swiftSettings: swiftSettings),
        .target(name: "Files", swiftSettings: swiftSettings),
        .target(name: "Compression", dependencies: ["CZlib"], swiftSettings: swiftSettings),
        .target(name: "DemoData", swiftSettings: swiftSettings),
        .target(name: "TextFolding", swiftSettings: swiftSettings),
        .target(
            name: "LinkContent", dependencies: ["TextFolding"], exclude: ["Resources"], swiftSettings: swiftSettings),
        .target(
            name: "Store",
            dependencies: [
                "Quality", "SAMLMetadata",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: swiftSettings),
        .target(
            name: "Backups",
            dependencies: [
                "Compression", "Files", "Store",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: swiftSettings),
        .target(
            name: "Operations",
            dependencies: [
                "Backups", "CIdentity", "DemoData", "Fetch", "Files", "LinkContent", "Quality", "SAMLMetadata", "Store",
                .product(name: "AsyncAlgorithms", package: "swift-async-algorithms"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: swiftSettings),
        .target(
            name: "Dashboard",
            dependencies: [
                "CAllocator", "Compression", "Files", "Operations", "Quality", "SAMLMetadata", "Store", "TextFolding",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            exclude: ["Resources"],
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "EdugainCtl",
            dependencies: [
                "Dashboard", "Operations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings),
        .testTarget(name: "DemoDataTests", dependencies: ["DemoData"], swiftSettings: swiftSettings),
        .testTarget(
            name: "SAMLMetadataTests", dependencies: ["DemoData", "SAMLMetadata"], swiftSettings: swiftSettings),
        .testTarget(
            name: "QualityTests", dependencies: ["DemoData", "Quality", "SAMLMetadata"], swiftSettings: swiftSettings),
        .testTarget(
            name: "LinkContentTests", dependencies: ["LinkContent"], swiftSettings: swiftSettings),
        .testTarget(name: "TextFoldingTests", dependencies: ["TextFolding"], swiftSettings: swiftSettings),
        .testTarget(name: "FetchTests", dependencies: ["Fetch"], swiftSettings: swiftSettings),
        .testTarget(name: "CommandTests", dependencies: ["DemoData", "EdugainCtl"], swiftSettings: swiftSettings),
        .testTarget(
            name: "BackupsTests",
            dependencies: [
                "Backups", "Compression", "Files", "Store", .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Retention/Golden"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "DemoData", "Quality", "SAMLMetadata", "Store", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "Backups", "DemoData", "Files", "Operations", "Quality", "SAMLMetadata", "Store",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "DashboardTests",
            dependencies: [
                "Compression", "Dashboard", "DemoData", "Files", "Operations", "Quality", "SAMLMetadata", "Store",
                "TextFolding",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6]
)
