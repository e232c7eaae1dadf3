import ArgumentParser

struct PersonalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "personal", abstract: "The personal targets of pupils, groups and cohorts.",
        subcommands: [PersonalImport.self])
}
