import ArgumentParser
import Input
import TargetSetting

struct PupilAttained: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "attained",
        abstract:
            "Record a pupil's attainment: an assessment by the unit, or a result at the end of a key stage.",
        discussion: """
            pru pupil attained B801200005001 English 2b --at ks1
            Grades are those of the cycle's scales: W, P5, 2b, 2, A*, Entry 2. See pru cycle show
            To take it back: pru pupil attained B801200005001 Englsih --at ks1 --clear
            """)

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Argument(help: "The subject.")
    var subject: String

    @Argument(help: "The grade; SCALE:GRADE where more than one scale has it.")
    var grade: String?

    @Option(help: ArgumentHelp("A key stage, or now.", valueName: "ks1|ks2|now"))
    var at: String

    @Option(help: ArgumentHelp("The day of the assessment. Without it, today for now.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("Where it comes from.", valueName: "text"))
    var source: String?

    @Flag(help: "Take back what is recorded in the subject, in the place of a grade.")
    var clear = false

    @Flag(help: "Take it back without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let subject = try PersonText(subject, as: .subject)
        switch (grade, clear) {
        case (let grade?, false):
            try session.perform(
                .recordAttainment(
                    pupil, subject: subject, grade: grade, when: at, on: on.map(Input(.on).day),
                    source: source.map { try PersonText($0, as: .source) }))
        case (nil, true) where on == nil && source == nil:
            try session.perform(.removeAttainment(pupil, subject: subject, when: at), agreed: yes)
        default: throw CommandLineProblem.chooseOne(["a grade", "--clear"])
        }
    }
}

struct PupilAttendance: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: "Record a pupil's attendance before the unit and now (M16).",
        discussion: """
            A percentage is of sessions attended. Sessions are typed as everywhere in pru, missed of possible: \
            pru pupil attendance B801200005001 --before 61.5 --now 38/190
            """)

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Option(
        help: ArgumentHelp(
            "Attendance before: a percentage, or MISSED/POSSIBLE sessions.", valueName: "p|sessions"))
    var before: String

    @Option(
        help: ArgumentHelp(
            "Attendance now: a percentage, or MISSED/POSSIBLE sessions.", valueName: "p|sessions"))
    var now: String

    @Option(help: ArgumentHelp("The medical reason, where it could not improve.", valueName: "text"))
    var medical: String?

    @Flag(help: "Do it without asking.")
    var yes = false

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        try session.perform(
            .recordAttendance(
                pupil, before: Input(.attendanceBefore).attendance(before),
                now: Input(.attendanceNow).attendance(now),
                medical: medical.map { try PersonText($0, as: .why) }), agreed: yes)
    }
}

struct PupilPEP: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "pep", abstract: "Record the personal education plan of a child in care (M19).")

    @Argument(help: "The pupil: UPN, reference or number.")
    var pupil: String

    @Option(help: ArgumentHelp("The day it was updated.", valueName: "day"))
    var updated: String?

    @Option(help: ArgumentHelp("The day its targets were agreed.", valueName: "day"))
    var agreed: String?

    @Option(help: ArgumentHelp("The next termly meeting.", valueName: "day"))
    var nextMeeting: String?

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        guard updated != nil || agreed != nil || nextMeeting != nil else {
            throw CommandLineProblem.typeAtLeastOne(["--updated DAY", "--agreed DAY", "--next-meeting DAY"])
        }
        try session.perform(
            .recordPEP(
                pupil, updated: updated.map(Input(.pepUpdated).day),
                agreed: agreed.map(Input(.pepAgreed).day),
                nextMeeting: nextMeeting.map(Input(.nextMeeting).day)))
    }
}
