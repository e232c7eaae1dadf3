import FoundationEssentials
import Reports
import Sentences
import TargetSetting

extension Remedy {
    /// What to do and what to type: `Set it again: pru target set ks2-maths-2lp --count K`.
    var told: String { "\(phrase)\(command.map { ": \($0)" } ?? "")" }

    /// What to type; nil where nothing is typed.
    var command: String? {
        switch self {
        case .give(let detail): detail.typed
        case .leaveOut(let detail): detail.option
        default:
            shellCommand.map { isForRegister ? $0.forRegister : $0 }?.description
        }
    }

    /// What to type as a whole command: what belongs to the one that was typed stands in that one.
    var whole: String? {
        let typed = TypedCommand.current
        return switch self {
        case .give(let detail): detail.added(to: typed)
        case .leaveOut(let detail): detail.option.map { typed.without([$0]).text }
        case .accept: command.map { typed.adding($0).text }
        case .nameRegister, .useBackup: command.map { typed.without(["--register"]).adding($0).text }
        default: command
        }
    }

    /// What to type or, where nothing is typed, what to do.
    var typed: String { command ?? phrase }

    /// Whether it is typed for the register that was named. Another is made beside one that is there.
    private var isForRegister: Bool {
        switch self {
        case .makeRegister(.unit), .la(.makeRegister):
            ShellCommand.register.map { !FileManager.default.fileExists(atPath: $0) } ?? false
        case .makeRegister, .nameRegister, .useBackup, .la(.askUnit): false
        default: true
        }
    }

    private var shellCommand: ShellCommand? {
        switch self {
        case .give, .leaveOut, .askAuthority, .sendFile: nil

        case .stateGroup(let keyStage, let pupils):
            pupils.map { ShellCommand("pru cohort").argument(keyStage).argument(String($0)) }
                ?? ShellCommand("pru cohort").argument(keyStage).argument(blank: "N")
        case .setTarget(let measure, let form, _): form.command(of: measure)
        case .setTargets:
            ShellCommand("pru target set").argument(blank: "MEASURE").option("--count", blank: "K")
        case .zeroRate(let keyStage, _):
            ShellCommand("pru target zero-rate").argument(keyStage).option("--reason", blank: "TEXT")
        case .takeBackZeroRating(let keyStage): ShellCommand("pru target clear").argument(keyStage)
        case .computeTargets(let keyStage):
            keyStage.map { ShellCommand("pru target compute").argument($0) }
                ?? ShellCommand("pru target compute")
        case .showTargets: ShellCommand("pru target")

        case .recordSessions:
            ShellCommand("pru absence prior").argument(blank: "YEAR").option(
                "--sessions", blank: "MISSED/POSSIBLE"
            ).option("--source", blank: "TEXT")
        case .recordPrior(let measure, let form, _): form.command(on: measure)
        case .setAbsence(let measure, let rate):
            (rate.map { ShellCommand("pru absence set").argument($0.description) }
                ?? ShellCommand("pru absence set").argument(blank: "P")).option("--measure", measure)
        case .setAttendance(let measure, let attended):
            ShellCommand("pru absence set").option("--attendance", attended.description)
                .option("--measure", measure)
        case .setAbsenceExplained(let measure, let rate):
            ShellCommand("pru absence set").argument(rate.description).option("--measure", measure)
                .option("--explain", blank: "TEXT")
        case .recordResult(let measure, let year):
            ShellCommand("pru absence result").argument(year.description).option("--actual", blank: "P")
                .option("--measure", measure)
        case .addPlannedAction:
            ShellCommand("pru absence action add").option("--what", blank: "TEXT").option(
                "--who", blank: "TEXT"
            )
            .option("--by", blank: "DAY")
        case .rewritePlannedAction(let number):
            ShellCommand("pru absence action remove").argument(String(number))
        case .showAbsence: ShellCommand("pru absence")

        case .importTargets: ShellCommand("pru personal import").argument(blank: "FILE")
        case .importRoll: ShellCommand("pru pupil import").argument(blank: "FILE")
        case .showRoll(.current): ShellCommand("pru pupil list")
        case .showRoll(.everybody): ShellCommand("pru pupil list").flag("--all")
        case .showRoll(.keyStage(let id)): ShellCommand("pru pupil list").option("--key-stage", id)
        case .showPupil(let number), .showLine(let number):
            ShellCommand("pru pupil show").argument(pupil: number)
        case .editPupil(let number, let field):
            ShellCommand("pru pupil edit").argument(pupil: number)
                .option("--\(field.rawValue)", blank: field.blank)
        case .clearPupil(let number, let field):
            ShellCommand("pru pupil edit").argument(pupil: number).option("--clear", field.rawValue)
        case .recordLeaving(let number, let day):
            ShellCommand("pru pupil edit").argument(pupil: number).option("--leaving", day.description)
        case .recordLeaver:
            ShellCommand("pru pupil edit").argument(blank: "N").option("--left", blank: "DAY")
        case .sayPupilIsHere(let number):
            ShellCommand("pru pupil edit").argument(pupil: number).option(
                "--clear", PupilDetails.Field.left.rawValue)
        case .dismissLine(let number), .dismissTitle(let number), .dismissMore(let number),
            .removePupil(let number):
            ShellCommand("pru pupil remove").argument(pupil: number)
        case .recordInCare(let number):
            ShellCommand("pru pupil edit").argument(pupil: number).option("--in-care", "yes")
        case .recordAttainment(let number, let subject):
            ShellCommand("pru pupil attained").argument(pupil: number).argument(subject, or: "SUBJECT")
                .argument(blank: "GRADE").option("--at", "now")
        case .recordEarlierResult(let number, let subject, let keyStage):
            ShellCommand("pru pupil attained").argument(pupil: number).argument(subject)
                .argument(blank: "GRADE").option("--at", keyStage)
        case .recordNoResult(let number, let subject, let keyStage):
            ShellCommand("pru pupil attained").argument(pupil: number).argument(subject).argument("none")
                .option("--at", keyStage)
        case .clearAttainment(let number, let subject, let when):
            ShellCommand("pru pupil attained").argument(pupil: number).argument(subject)
                .option("--at", when).flag("--clear")
        case .recordAttendance(let number):
            ShellCommand("pru pupil attendance").argument(pupil: number).option("--before", blank: "P")
                .option("--now", blank: "P").option("--medical", blank: "TEXT")
        case .recordPEP(let number):
            ShellCommand("pru pupil pep").argument(pupil: number).option("--updated", blank: "DAY")
                .option("--agreed", blank: "DAY")
        case .erase(let number): ShellCommand("pru erase").argument(pupil: number)
        case .showOffRoll(let number): ShellCommand("pru pupil show").argument(pupil: number)

        case .setPersonal(let holder, let subject, let parts):
            (parts.isEmpty ? [.to, .by, .why] : parts).reduce(
                ShellCommand("pru personal set").argument(holder: holder).argument(subject, or: "SUBJECT")
            ) { $0.option("--\($1.rawValue)", blank: $1.blank) }
        case .removePersonal(let holder, let subject):
            ShellCommand("pru personal remove").argument(holder: holder).argument(subject)
        case .showPersonal(let number, let subject):
            ShellCommand("pru personal show").argument(pupil: number).argument(subject)

        case .addReview(let number, let subject):
            ShellCommand("pru review add").argument(holder: number.map(String.init)).argument(
                subject, or: "SUBJECT"
            ).option("--value", blank: "TEXT").option("--judgement", blank: "WORD").option(
                "--learned", blank: "TEXT")

        case .propose: ShellCommand("pru propose")
        case .showFindings: ShellCommand("pru check")
        case .explain(let rule, let topic):
            ShellCommand("pru note").argument(rule.rawValue).argument(blank: "TEXT")
                .option("--subject", topic == .proposal && rule != .pupilNamed ? nil : topic?.text)
        case .explainAll(let rule):
            ShellCommand("pru note").argument(rule.rawValue).argument(blank: "TEXT").flag("--all")
        case .sign(let form, let rules, _): form.command.accepting(rules)
        case .accept(let rule): ShellCommand("--accept").argument(blank: "\(rule)=TEXT")
        case .withdraw(let signatory, _):
            ShellCommand("pru sign withdraw").argument(signatory).option("--reason", blank: "TEXT")
        case .showSignOffs: ShellCommand("pru sign")

        case .export(let late): ShellCommand("pru export").option("--late", blank: "REASON", where: late)
        case .showStatus: ShellCommand("pru")
        case .showLog: ShellCommand("pru log")
        case .undo: ShellCommand("pru undo")
        case .verifyLog: ShellCommand("pru log").flag("--verify")
        case .recordReceipt: ShellCommand("pru receipt").argument(blank: "FILE")
        case .showReceipt: ShellCommand("pru receipt")
        case .verifySubmission: ShellCommand("pru verify").argument(blank: "FILE")
        case .confirmKey(let fingerprint):
            ShellCommand("pru receipt").argument(blank: "FILE").option("--trust", fingerprint)
                .option("--by", blank: "NAME")

        case .makeRegister(let form): form.command
        case .nameRegister: ShellCommand("--register").argument(blank: "FILE")
        case .useBackup: ShellCommand("--register").argument(blank: "BACKUP")
        case .makeBackup: ShellCommand("pru backup").argument(blank: "FILE")
        case .showCycle: ShellCommand("pru cycle show")
        case .la(let remedy): remedy.command
        }
    }
}

extension Command {
    var typed: String { remedy.typed }
}

extension ShellCommand {
    /// A value that may be known; the name of a blank where it is not.
    fileprivate func argument(_ value: String?, or blank: String) -> ShellCommand {
        value.map { argument($0) } ?? argument(blank: blank)
    }

    /// A pupil's number, a group or a key stage.
    fileprivate func argument(holder: String?) -> ShellCommand {
        holder.flatMap(Int.init).map { argument(pupil: $0) } ?? argument(holder, or: "PUPIL")
    }

    fileprivate func accepting(_ rules: [Rule.ID]) -> ShellCommand {
        rules.reduce(self) { $0.option("--accept", blank: "\($1)=TEXT") }
    }
}
