// swift-tools-version: 6.2
import PackageDescription

// A package of its own: `swift build` of pru knows nothing of it. `script/fuzz` builds and runs it.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "pru", path: "..")],
    targets: [
        .executableTarget(
            name: "Fuzz", dependencies: [.product(name: "AnyBytes", package: "pru")],
            swiftSettings: [.treatAllWarnings(as: .error)])
    ],
    swiftLanguageModes: [.v6]
)
