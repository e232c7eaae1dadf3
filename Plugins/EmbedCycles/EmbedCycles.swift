import Foundation
import PackagePlugin

/// Puts every file of `config/cycles` and `config/progression` into the `Formats` module, so that a copied `pru` needs
/// no files and a new cycle or table needs no line of code.
@main
struct EmbedCycles: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        [
            try embed("config/cycles", endingIn: "yaml", as: "embeddedCycles", in: context),
            try embed("config/progression", endingIn: "csv", as: "embeddedProgression", in: context),
        ]
    }

    private func embed(
        _ path: String, endingIn ending: String, as name: String, in context: PluginContext
    ) throws -> Command {
        let folder = context.package.directoryURL.appending(path: path)
        let files = try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == ending }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(name).swift")
        return .buildCommand(
            displayName: "Embedding \(path)",
            executable: try context.tool(named: "EmbedCyclesTool").url,
            arguments: [output.path, name] + files.map(\.path),
            inputFiles: files,
            outputFiles: [output])
    }
}
