import TargetSetting

extension TargetForm {
    func command(of measure: Measure.ID) -> ShellCommand {
        let command = ShellCommand("pru target set").argument(measure)
        return switch unit {
        case .pupils: command.option("--count", blank: "K").option("--of", blank: "N", where: needsOutOf)
        case .points: command.option("--points", blank: "P")
        }
    }
}

extension PriorForm {
    func command(on measure: AbsenceMeasure.ID?) -> ShellCommand {
        let command = ShellCommand("pru absence prior").argument(year.description)
        func rate(_ option: String, _ rate: Percentage?) -> ShellCommand {
            rate.map { command.option(option, $0.description) } ?? command.option(option, blank: "P")
        }
        let figured =
            switch figure {
            case .actual(let known): rate("--actual", known)
            case .sessions(let sessions):
                command.option("--sessions", "\(sessions.missed)/\(sessions.possible)")
            case .target(let known): rate("--target", known)
            case .attendance(let known): rate("--attendance", known)
            case .other(let id, let known):
                known.map { command.option("--comparator", "\(id)=\($0)") }
                    ?? command.option("--comparator", blank: "\(id)=P")
            }
        return figured.option("--measure", measure).option("--source", blank: "TEXT", where: needsSource)
    }
}

extension SignForm {
    var command: ShellCommand {
        ShellCommand("pru sign").argument(signatory).option("--name", blank: "NAME", where: takesName)
            .option("--date", blank: "DAY", where: takesDay)
            .option("--evidence", blank: "TEXT", where: needsEvidence)
    }
}

extension RegisterForm {
    var command: ShellCommand {
        let command = ShellCommand("pru init").option("--cycle", blank: self == .ownCycleFile ? "FILE" : "ID")
            .option("--unit", blank: "NAME").option("--dfe", blank: "NUMBER")
        return switch self {
        case .unit, .ownCycleFile: command
        case .rehearsal: command.option("--rehearsal", blank: "DAY").option("--register", blank: "FILE")
        case .inEarnest: command.option("--register", blank: "FILE")
        }
    }
}

extension PupilDetails.Field {
    /// What stands for a value of it.
    var blank: String {
        switch self {
        case .upn, .reference, .surname, .forename: "TEXT"
        case .ncYear: "N"
        case .enrolment, .sen: "CODE"
        case .freeSchoolMeals, .inCare: "YES"
        case .born, .entered, .leaving, .left: "DAY"
        }
    }
}

extension PersonalTarget.Part {
    /// What stands for it.
    var blank: String {
        switch self {
        case .to: "GRADE"
        case .by: "DAY"
        case .step: "'DAY: TEXT'"
        case .criterion, .why, .who, .support: "TEXT"
        }
    }
}
