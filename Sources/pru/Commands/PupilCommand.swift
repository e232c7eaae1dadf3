import ArgumentParser

struct PupilCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pupil", abstract: "The pupils on the unit's roll.", subcommands: [PupilImport.self])
}
