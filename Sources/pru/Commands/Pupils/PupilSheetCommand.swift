import ArgumentParser
import Formats
import Register
import Reports
import TargetSetting

struct PupilSheetCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "sheet",
        abstract:
            "Write a page in plain words for the pupil and the parents: where I am, what I aim for, who helps (P4).",
        discussion: "The file is for this pupil alone; only you can read it until you hand it over.")

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Option(help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"))
    var html: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        let pupil = try set.roll.pupil(pupil)
        try set.checkPage(of: pupil)
        let journal = try session.register.journalWitness(at: [])?.mark
        let page = PupilSheet(of: pupil, in: set, on: session.today, journal: journal).html
        guard html != "-" else {
            session.console.printVerbatim(page)
            return
        }
        guard !FileReading.isFolder(html) else { throw FileProblem.isFolder(html) }
        let file = try AtomicFile(for: html)
        try file.write(page.utf8)
        try file.put()
        session.console.show(PupilSheetReport(of: pupil.number, in: html)) {
            "Written: \($0.file), for pupil \($0.pupil). Print it from your browser."
        }
    }
}
