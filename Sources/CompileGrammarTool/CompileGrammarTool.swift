import Foundation

/// `CompileGrammarTool OUTPUT TABLE...`: reads the tables of target language and writes a Swift file in which every phrase,
/// form and word is a number, so that a program that starts need not read them.
@main
struct CompileGrammarTool {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let output = arguments.first else { return }
        let tables = try arguments.dropFirst().map { try String(contentsOfFile: $0, encoding: .utf8) }
        let source: String
        do throws(WrittenGrammar.Problem) {
            source = GrammarSource(try WrittenGrammar(tables)).text
        } catch {
            FileHandle.standardError.write(Data("error: \(error.message)\n".utf8))
            exit(1)
        }
        try source.write(toFile: output, atomically: true, encoding: .utf8)
    }
}
