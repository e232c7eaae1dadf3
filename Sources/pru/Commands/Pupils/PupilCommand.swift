import ArgumentParser
import Input
import TargetSetting

struct PupilCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pupil",
        abstract: "The roll: who the pupils are, where each starts, and how each is doing.",
        discussion: """
            A pupil is typed as the UPN, the unit's own reference, or the number that pru pupil list gives. \
            What is recorded of pupils stays in the register.
            """,
        subcommands: [
            PupilList.self, PupilImport.self, PupilAdd.self, PupilEdit.self, PupilRemove.self, PupilShow.self,
            PupilAttained.self, PupilAttendance.self, PupilPEP.self, PupilSheetCommand.self,
        ], defaultSubcommand: PupilList.self)
}

struct PupilAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a pupil to the roll.",
        usage:
            "pru pupil add [UPN] [--reference TEXT] [--surname NAME] [--forename NAME] [--nc-year N] ...")

    @Argument(help: "The UPN; leave it out where there is none, and give --reference.")
    var upn: String?

    @OptionGroup var details: PupilOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        var entry = try details.details
        if let upn { entry.upn = try UPN(upn) }
        try session.perform(.addPupil(entry))
    }
}

struct PupilEdit: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is recorded of a pupil; what is not typed stays.")

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Option(help: "Another UPN, such as the one that replaces a temporary one.")
    var upn: String?

    @Option(
        help: ArgumentHelp(
            "Take back what is recorded: \(PupilDetails.Field.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "what"))
    var clear: [String] = []

    @Flag(help: "Take it back without asking.")
    var yes = false

    @OptionGroup var details: PupilOptions
    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        var entry = try details.details
        if let upn { entry.upn = try UPN(upn) }
        let fields = try clear.map { try Input(.cleared).choice($0, of: PupilDetails.Field.self) }
        if let both = fields.first(where: entry.has) {
            throw CommandLineProblem.takenBackAndSaid(both.rawValue)
        }
        try session.perform(.editPupil(pupil, entry, clearing: fields), agreed: yes)
    }
}

struct PupilRemove: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract:
            "Take a pupil off the roll who should never have been on it. For one who left: pru pupil edit --left."
    )

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Flag(help: "Do it without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws { try session.perform(.removePupil(pupil), agreed: yes) }
}

extension CommandLineProblem {
    /// One field, cleared and given.
    static func takenBackAndSaid(_ field: String) -> CommandLineProblem {
        .doesNotGoWith("--clear \(field)", with: "--\(field)", because: "it takes back what that says")
    }
}
