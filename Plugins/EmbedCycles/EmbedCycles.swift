import Foundation
import PackagePlugin

/// Puts every file of `config/cycles` into the `Formats` module, so that a copied `pru` needs no files
/// and a new cycle needs no line of code.
@main
struct EmbedCycles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "config/cycles")
        let cycles = try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "yaml" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedCycles.swift")
        return [
            .buildCommand(
                displayName: "Embedding the shipped cycles",
                executable: try context.tool(named: "EmbedCyclesTool").url,
                arguments: [output.path] + cycles.map(\.path),
                inputFiles: cycles,
                outputFiles: [output])
        ]
    }
}
