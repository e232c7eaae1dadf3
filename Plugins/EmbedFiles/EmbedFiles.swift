import Foundation
import PackagePlugin

/// Puts files into the module that needs them, so that a copied `pru` needs no files, and a new cycle, table or step of
/// a schema needs no line of code.
@main
struct EmbedFiles: BuildToolPlugin {
    /// For each module, its folders: what of each is embedded, and as which constant.
    private static let folders = [
        "Formats": [
            (path: "config/cycles", ending: "yaml", constant: "embeddedCycles"),
            (path: "config/progression", ending: "csv", constant: "embeddedProgression"),
        ],
        "Register": [
            (path: "Sources/Register/Schema/Unit", ending: "sql", constant: "embeddedUnitSteps"),
            (
                path: "Sources/Register/Schema/LocalAuthority", ending: "sql",
                constant: "embeddedAuthoritySteps"
            ),
        ],
    ]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        try (EmbedFiles.folders[target.name] ?? []).map {
            try embed($0.path, endingIn: $0.ending, as: $0.constant, in: context)
        }
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
            executable: try context.tool(named: "EmbedFilesTool").url,
            arguments: [output.path, name] + files.map(\.path),
            inputFiles: files,
            outputFiles: [output])
    }
}
