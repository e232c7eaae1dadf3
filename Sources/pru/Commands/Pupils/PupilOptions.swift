import ArgumentParser
import TargetSetting

/// What can be said of a pupil.
struct PupilOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The unit's own reference.", valueName: "text"))
    var reference: String?

    @Option(help: ArgumentHelp("The surname, or the only name.", valueName: "name"))
    var surname: String?

    @Option(help: ArgumentHelp("The forename.", valueName: "name"))
    var forename: String?

    @Option(help: ArgumentHelp("The date of birth.", valueName: "day"))
    var born: String?

    @Option(help: ArgumentHelp("The NC year now, R or 0 for Reception.", valueName: "n"))
    var ncYear: String?

    @Option(
        help: ArgumentHelp(
            "C on roll here alone, M dual-registered with the main registration here, S with the main registration elsewhere.",
            valueName: "code"))
    var enrolment: String?

    @Option(
        help: ArgumentHelp(
            "N none, A school action, P school action plus, S statement, K support, E plan, Y some.",
            valueName: "code"))
    var sen: String?

    @Option(help: ArgumentHelp("Whether the pupil has free school meals.", valueName: "yes|no"))
    var fsm: String?

    @Option(help: ArgumentHelp("Whether the pupil is a child in care.", valueName: "yes|no"))
    var inCare: String?

    @Option(help: ArgumentHelp("The day of entry; one to come is an arrival.", valueName: "day"))
    var entry: String?

    @Option(help: ArgumentHelp("The day the pupil is expected to leave.", valueName: "day"))
    var leaving: String?

    @Option(help: ArgumentHelp("The day the pupil left.", valueName: "day"))
    var left: String?

    /// What was typed, as details of a pupil.
    /// - Throws: `CommandLineProblem` or `Refusal`.
    var details: PupilDetails {
        get throws {
            var details = PupilDetails()
            details.reference = try reference.map { try PersonText($0, as: .reference) }
            details.surname = try surname.map { try PersonText($0, as: .name) }
            details.forename = try forename.map { try PersonText($0, as: .name) }
            details.born = try born.map(Reading.day)
            details.ncYear = try ncYear.map { try Reading.ncYear($0, "--nc-year") }
            details.enrolment = try enrolment.map { try Reading.choice($0, Enrolment.self, "--enrolment") }
            details.sen = try sen.map { try Reading.choice($0, SEN.self, "--sen") }
            details.freeSchoolMeals = try fsm.map { try Reading.flag($0, "--fsm") }
            details.inCare = try inCare.map { try Reading.flag($0, "--in-care") }
            details.entered = try entry.map(Reading.day)
            details.leaving = try leaving.map(Reading.day)
            details.left = try left.map(Reading.day)
            return details
        }
    }
}
