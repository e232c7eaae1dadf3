// swift-tools-version: 6.2
import PackageDescription

// A package of its own: `swift build` of pru knows nothing of it. `script/fuzz` builds and runs it, and says where the
// toolchain's libFuzzer is.
let library = Context.environment["PRU_LIBFUZZER"] ?? ""

let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "pru", path: "..")],
    targets: [
        .executableTarget(
            name: "Fuzz", dependencies: ["CFuzzer", .product(name: "AnyBytes", package: "pru")],
            swiftSettings: [.treatAllWarnings(as: .error)],
            linkerSettings: [.unsafeFlags([library, "-lstdc++"])]),
        .target(name: "CFuzzer"),
    ],
    swiftLanguageModes: [.v6]
)
