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
/// Where the toolchain's libFuzzer is: `script/fuzz` says so, and nothing else builds with it.
let libFuzzer = Context.environment["PRU_LIBFUZZER"]
/// The compiler marks every branch, so that libFuzzer sees which were taken.
let watched: [SwiftSetting] = libFuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]
/// On the libraries the compiler holds the walls: an import is private to its module unless it says `public`.
let library: [SwiftSetting] = everywhere + [.enableUpcomingFeature("InternalImportsByDefault")] + watched
/// A program that is typed and is done within milliseconds: `script/package` has it hold all but the C library, so that the
/// machine loads no other file, and lie at an address of its own, so that it need not move a hundred thousand pointers at
/// every start. It holds no names for others to link with, and no symbols. `PRU_STATIC` is the folder of static libraries.
let packaged: [LinkerSetting] =
    Context.environment["PRU_STATIC"].map { folder in
        [
            .unsafeFlags([
                "-L\(folder)", "-Xclang-linker", "-static-libgcc", "-Xclang-linker", "-no-pie",
                "-Xlinker", "--no-export-dynamic", "-Xlinker", "--strip-all",
            ])
        ]
    } ?? []

let package = Package(
    name: "pru",
    products: [.executable(name: "pru", targets: ["pru"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.0")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", .upToNextMinor(from: "0.10.0")),
    ],
    targets: [
        .target(
            name: "TargetLanguage", exclude: ["Tables"], swiftSettings: library, plugins: ["CompileGrammar"]),
        .target(name: "TargetSetting", dependencies: ["TargetLanguage"], swiftSettings: library),
        .target(
            name: "Sentences", dependencies: ["TargetSetting", "LocalAuthority"],
            swiftSettings: library),
        .target(
            name: "Reports",
            dependencies: ["TargetLanguage", "TargetSetting", "LocalAuthority", "Canonical", "Sentences"],
            swiftSettings: library),
        .target(
            name: "Canonical",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: library),
        .target(name: "Input", dependencies: ["TargetSetting", "Sentences"], swiftSettings: library),
        .target(
            name: "DelimitedText",
            dependencies: ["TargetSetting", .product(name: "SwiftCSV", package: "SwiftCSV")],
            swiftSettings: library),
        .target(
            name: "Spreadsheets",
            dependencies: ["TargetSetting", "LocalAuthority", "Sentences", "Input", "DelimitedText"],
            swiftSettings: library),
        .target(
            name: "CanonicalFacts", dependencies: ["Canonical", "TargetSetting"], swiftSettings: library),
        .target(
            name: "Formats",
            dependencies: [
                "TargetSetting", "LocalAuthority", "Canonical", "CanonicalFacts", "Sentences",
                "DelimitedText",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: library,
            plugins: ["EmbedFiles"]),
        .target(
            name: "Register",
            dependencies: [
                "TargetSetting", "LocalAuthority", "Canonical", "CanonicalFacts", "Sentences",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Schema/Unit", "Schema/LocalAuthority"],
            swiftSettings: library,
            plugins: ["EmbedFiles"]),
        .target(
            name: "LocalAuthority", dependencies: ["TargetSetting"], swiftSettings: library),
        .target(name: "FileIntake", dependencies: ["CZlib"], swiftSettings: library),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "Workflows",
            dependencies: [
                "TargetSetting", "LocalAuthority", "Sentences", "Reports", "Spreadsheets", "Formats",
                "Register",
                "FileIntake",
            ],
            swiftSettings: library),
        .executableTarget(
            name: "pru",
            dependencies: [
                "TargetSetting", "LocalAuthority", "FileIntake", "TargetLanguage", "Canonical", "Formats",
                "Register",
                "Sentences", "Reports", "Input", "DelimitedText", "Spreadsheets", "Workflows",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: everywhere, linkerSettings: packaged),
        .executableTarget(name: "CompileGrammarTool", swiftSettings: everywhere),
        .plugin(
            name: "CompileGrammar", capability: .buildTool(), dependencies: ["CompileGrammarTool"]),
        .executableTarget(name: "EmbedFilesTool", swiftSettings: everywhere),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedFilesTool"]),
        // For the tests alone: what is done, and what rules and refusals it comes to.
        .target(
            name: "Stories", dependencies: ["TargetSetting", "Formats"], path: "Tests/Stories",
            swiftSettings: everywhere),
        .testTarget(
            name: "TargetSettingTests", dependencies: ["TargetSetting", "Formats", "Stories"],
            swiftSettings: everywhere),
        .testTarget(
            name: "RemedyTests",
            dependencies: [
                "pru", "TargetSetting", "Stories",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: everywhere),
        .testTarget(
            name: "SentencesTests", dependencies: ["Sentences", "TargetSetting", "Stories"],
            swiftSettings: everywhere),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "LocalAuthority", "TargetSetting", "Samples"],
            exclude: ["keys.txt"], swiftSettings: everywhere),
        .testTarget(
            name: "LocalAuthorityTests",
            dependencies: [
                "LocalAuthority", "TargetSetting", "Sentences", "Reports", "Formats", "Samples",
            ],
            swiftSettings: everywhere),
        .testTarget(
            name: "FileIntakeTests", dependencies: ["FileIntake", "CZlib"], exclude: ["Archives"],
            swiftSettings: everywhere),
        .testTarget(
            name: "TargetLanguageTests", dependencies: ["TargetLanguage"], exclude: ["Corpus"],
            swiftSettings: everywhere),
        .testTarget(
            name: "InputTests", dependencies: ["Input", "TargetSetting"], swiftSettings: everywhere),
        .testTarget(
            name: "SpreadsheetsTests",
            dependencies: [
                "Spreadsheets", "DelimitedText", "Formats", "LocalAuthority", "Samples", "Sentences",
                "TargetSetting",
            ],
            swiftSettings: everywhere),
        .testTarget(
            name: "FormatsTests",
            dependencies: [
                "CanonicalFacts", "Formats", "DelimitedText", "Canonical", "LocalAuthority", "TargetSetting",
                "Sentences",
                "Samples",
            ],
            swiftSettings: everywhere),
        .testTarget(
            name: "RegisterTests",
            dependencies: [
                "Register", "Formats", "Spreadsheets", "Canonical", "LocalAuthority", "TargetSetting",
                "Sentences", "Samples",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Registers"],
            swiftSettings: everywhere),
        .testTarget(
            name: "WorkflowsTests",
            dependencies: [
                "Workflows", "Register", "Reports", "LocalAuthority", "TargetSetting", "Formats", "Samples",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: everywhere),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "pru", "Canonical", "LocalAuthority", "Formats", "Register", "TargetSetting",
                "Sentences", "Reports", "Samples",
            ],
            exclude: ["Transcripts"],
            swiftSettings: everywhere),
        // For the tests alone: whole cycles of invented units, played step by step.
        .target(
            name: "Samples", dependencies: ["TargetSetting", "Formats", "Canonical"], path: "Tests/Samples",
            swiftSettings: everywhere),
        // For the tests and the fuzzers: what readers must hold whatever bytes they are given.
        .target(
            name: "AnyBytes",
            dependencies: [
                "Canonical", "LocalAuthority", "Formats", "Spreadsheets", "DelimitedText", "FileIntake",
                "Samples", "Sentences", "TargetSetting",
            ],
            path: "Tests/AnyBytes", swiftSettings: everywhere),
        .testTarget(name: "FuzzedTests", dependencies: ["AnyBytes", "Samples"], swiftSettings: everywhere),
    ],
    swiftLanguageModes: [.v6]
)

if let libFuzzer {
    package.targets += [
        .executableTarget(
            name: "Fuzz", dependencies: ["AnyBytes", "CFuzzer"], path: "Tests/Fuzz",
            swiftSettings: everywhere, linkerSettings: [.unsafeFlags([libFuzzer, "-lstdc++"])]),
        .target(name: "CFuzzer", path: "Tests/CFuzzer"),
    ]
}
if Context.environment["PRU_BENCH"] != nil {
    // For script/bench alone: submissions of invented units by the thousand.
    package.targets.append(
        .executableTarget(
            name: "make-submissions", dependencies: ["Canonical", "TargetSetting", "Formats"],
            path: "Tests/MakeSubmissions", swiftSettings: everywhere))
}
