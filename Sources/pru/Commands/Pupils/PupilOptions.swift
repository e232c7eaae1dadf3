import ArgumentParser
import Input
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
            "C current, registered here alone; M current main and S current subsidiary, of a dual registration.",
            valueName: "code"))
    var enrolment: String?

    @Option(
        help: ArgumentHelp(
            "N no SEN, A School Action, P School Action Plus, S statement, K SEN support, E EHC plan, Y SEN of a kind that is not known.",
            valueName: "code"))
    var sen: String?

    @Option(help: ArgumentHelp("Whether the pupil is eligible for free school meals.", valueName: "yes|no"))
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
    /// - Throws: `InputProblem` or `Refusal`.
    var details: PupilDetails {
        get throws {
            var details = PupilDetails()
            details.reference = try reference.map { try PersonText($0, as: .reference) }
            details.surname = try surname.map { try PersonText($0, as: .name) }
            details.forename = try forename.map { try PersonText($0, as: .name) }
            details.born = try born.map(Input(.born).day)
            details.ncYear = try ncYear.map(Input(.ncYear).ncYear)
            details.enrolment = try enrolment.map(Input(.enrolment).enrolment)
            details.sen = try sen.map(Input(.sen).sen)
            details.freeSchoolMeals = try fsm.map(Input(.freeSchoolMeals).flag)
            details.inCare = try inCare.map(Input(.inCare).flag)
            details.entered = try entry.map(Input(.entered).day)
            details.leaving = try leaving.map(Input(.leaving).day)
            details.left = try left.map(Input(.left).day)
            return details
        }
    }
}
