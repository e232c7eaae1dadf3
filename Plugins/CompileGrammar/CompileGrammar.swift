import Foundation
import PackagePlugin

/// Makes of the tables of target language the numbers that the program reads texts with.
@main
struct CompileGrammar: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "Sources/TargetLanguage/Tables")
        let tables = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "txt" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "Grammar+English.swift")
        return [
            .buildCommand(
                displayName: "Compiling the tables of target language",
                executable: try context.tool(named: "CompileGrammarTool").url,
                arguments: [output.path] + tables.map(\.path),
                inputFiles: tables,
                outputFiles: [output])
        ]
    }
}
