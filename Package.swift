// swift-tools-version: 6.2
import PackageDescription

let everywhere: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .treatAllWarnings(as: .error),
]
/// For `script/fuzz` the compiler marks every branch, so that libFuzzer sees which were taken.
let watched: [SwiftSetting] =
    Context.environment["PRU_LIBFUZZER"] == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]
/// On the libraries the compiler holds the walls: an import is private to its module unless it says `public`.
let library: [SwiftSetting] = everywhere + [.enableUpcomingFeature("InternalImportsByDefault")] + watched

let package = Package(
    name: "pru",
    products: [
        .executable(name: "pru", targets: ["pru"]),
        // For the tests alone: loaded before the program, it lets writes fail.
        .library(name: "faults", type: .dynamic, targets: ["faults"]),
        // For the fuzzers alone, a package of their own in Fuzz.
        .library(name: "AnyBytes", targets: ["AnyBytes"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.0")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", .upToNextMinor(from: "0.10.0")),
    ],
    targets: [
        .target(name: "TargetLanguage", swiftSettings: library),
        .target(name: "TargetSetting", dependencies: ["TargetLanguage"], swiftSettings: library),
        .target(
            name: "Canonical",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: library),
        .target(
            name: "Formats",
            dependencies: [
                "TargetSetting", "LocalAuthority", "Canonical",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: library,
            plugins: ["EmbedCycles"]),
        .target(
            name: "Register",
            dependencies: [
                "TargetSetting", "LocalAuthority", "Canonical",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: [.embedInCode("schema.sql"), .embedInCode("schema-la.sql")],
            swiftSettings: library),
        .target(name: "LocalAuthority", dependencies: ["TargetSetting"], swiftSettings: library),
        .target(name: "FileIntake", dependencies: ["CZlib"], swiftSettings: library),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .executableTarget(
            name: "pru",
            dependencies: [
                "TargetSetting", "LocalAuthority", "FileIntake", "TargetLanguage", "Canonical", "Formats",
                "Register",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: everywhere),
        .executableTarget(name: "EmbedCyclesTool", swiftSettings: everywhere),
        .plugin(name: "EmbedCycles", capability: .buildTool(), dependencies: ["EmbedCyclesTool"]),
        .testTarget(
            name: "TargetSettingTests", dependencies: ["TargetSetting", "Formats"], swiftSettings: everywhere),
        .testTarget(
            name: "LocalAuthorityTests",
            dependencies: ["LocalAuthority", "TargetSetting", "Formats", "Samples"],
            swiftSettings: everywhere),
        .testTarget(
            name: "FileIntakeTests", dependencies: ["FileIntake", "CZlib"], exclude: ["Archives"],
            swiftSettings: everywhere),
        .testTarget(
            name: "TargetLanguageTests", dependencies: ["TargetLanguage"], exclude: ["Corpus"],
            swiftSettings: everywhere),
        .testTarget(
            name: "FormatsTests",
            dependencies: ["Formats", "Canonical", "LocalAuthority", "TargetSetting", "Samples"],
            swiftSettings: everywhere),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "Register", "Formats", "Canonical", "LocalAuthority", "TargetSetting", "Samples",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: everywhere),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "pru", "faults", "Canonical", "LocalAuthority", "Formats", "Register", "TargetSetting",
                "Samples",
            ],
            exclude: ["Transcripts"],
            swiftSettings: everywhere),
        .target(name: "faults", path: "Tests/Faults"),
        // For script/bench alone: submissions of invented units by the thousand.
        .executableTarget(
            name: "make-submissions", dependencies: ["Canonical", "TargetSetting", "Formats"],
            path: "Tests/MakeSubmissions", swiftSettings: everywhere),
        // For the tests alone: whole cycles of invented units, played step by step.
        .target(
            name: "Samples", dependencies: ["TargetSetting", "Formats", "Canonical"], path: "Tests/Samples",
            swiftSettings: everywhere),
        // For the tests and the fuzzers: what readers must hold whatever bytes they are given.
        .target(
            name: "AnyBytes",
            dependencies: [
                "Canonical", "LocalAuthority", "Formats", "FileIntake", "Samples", "TargetSetting",
            ],
            path: "Tests/AnyBytes", swiftSettings: everywhere),
        .testTarget(name: "FuzzedTests", dependencies: ["AnyBytes", "Samples"], swiftSettings: everywhere),
    ],
    swiftLanguageModes: [.v6]
)
