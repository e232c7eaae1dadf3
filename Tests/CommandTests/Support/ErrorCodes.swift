import Foundation

/// The codes of everything that `pru` tells of its own accord, as the source has them: a new one is found without being
/// listed anywhere.
enum ErrorCodes {
    /// What is wrong with a submission is told among the facts of an error, and is no error of its own.
    private static let ofFacts: Set = ["SubmissionProblem.swift"]

    /// The codes of what is wrong with a submission.
    static func ofSubmissions() throws -> Set<String> {
        let file = "Sources/TargetSetting/Submission/SubmissionProblem.swift"
        return codes(in: try String(contentsOf: Playground.checkout.appending(path: file), encoding: .utf8))
    }

    static func inSource() throws -> Set<String> {
        let sources = Playground.checkout.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "swift" && !ofFacts.contains($0.lastPathComponent) }
            .reduce(into: []) { try $0.formUnion(codes(in: String(contentsOf: $1, encoding: .utf8))) }
    }

    /// The texts in what gives a `code`, and those that a refusal's report begins with.
    static func codes(in source: String) -> Set<String> {
        let bodies = source.matches(of: /var code: String \{|: \(code: String[^)]*\) \{/).map {
            body(of: source[$0.range.upperBound...])
        }
        let texts = bodies.flatMap { $0.matches(of: /"([a-z0-9-]+)"/).map(\.output.1) }
        let stored = source.matches(of: /let code(?:: String)? = "([a-z0-9-]+)"/).map(\.output.1)
        let reported = source.matches(of: /Report\(\s*"([a-z0-9-]+)"/).map(\.output.1)
        return Set((texts + stored + reported).map(String.init))
    }

    /// What stands before the brace that closes the one just opened.
    private static func body(of rest: Substring) -> Substring {
        var open = 1
        return rest.prefix { character in
            open += character == "{" ? 1 : character == "}" ? -1 : 0
            return open > 0
        }
    }
}
