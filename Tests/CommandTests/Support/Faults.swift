import Foundation

/// `Tests/Faults/faults.c`, compiled with the toolchain's C compiler, to be loaded before the program.
enum Faults {
    /// Compiled at most once in a run of the tests.
    static func library() throws -> String { try compiled.get() }

    /// Where it stands once it is compiled, `$FAULTS` in a session.
    static let place = Playground.products.appending(path: "faults.so").path

    private static let compiled = Result {
        let library = Faults.place
        let source = Playground.checkout.appending(path: "Tests/Faults/faults.c").path
        // The tests' own PATH is where `swift` was found; `clang` lies beside it.
        let result = try Playground().run(
            """
            set -e
            beside=$(dirname "$(readlink -f "$(PATH=$TOOLCHAIN command -v swift)")")/clang
            "$(PATH=$TOOLCHAIN command -v clang || echo "$beside")" -shared -fPIC -O1 -o "$LIBRARY.$$" "$SOURCE"
            mv "$LIBRARY.$$" "$LIBRARY"
            """,
            environment: [
                "TOOLCHAIN": ProcessInfo.processInfo.environment["PATH"] ?? "", "LIBRARY": library,
                "SOURCE": source,
            ])
        guard result.status == 0 else { throw Failure(screen: result.screen) }
        return library
    }

    private struct Failure: Error {
        let screen: String
    }
}
