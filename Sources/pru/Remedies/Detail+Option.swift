import TargetSetting

extension Detail {
    /// The command that was typed, with the detail in it; nil where nothing says where it belongs.
    func added(to typed: TypedCommand) -> String? {
        switch self {
        case .pupil(let text, let other): typed.replacing(other, with: ShellCommand.quoted(text))?.text
        case .grade(let grades, let other):
            grades.first.flatMap { typed.replacing(other, with: ShellCommand.quoted($0))?.text }
        case .value(let other, let such): typed.replacing(other, with: such ?? "VALUE")?.text
        case .parts: self.typed.map { typed.adding($0).text }
        default:
            option.flatMap { option in
                self.typed.map { typed.without(Detail.rivals(of: option)).adding($0).text }
            }
        }
    }

    /// Options of which one is typed, among them this one.
    private static func rivals(of option: String) -> [String] {
        [
            ["--count", "--percent", "--points", "--rate"],
            ["--lines-in-doubt", "--no-lines-in-doubt"], ["--hide-names", "--no-hide-names"],
            ["--actual", "--target", "--attendance", "--comparator", "--sessions"],
            ["--left", "--leaving"],
        ].first { $0.contains(option) } ?? [option]
    }

    /// The option with what is typed of it; nil where it is no option.
    var typed: String? {
        switch self {
        case .pupil, .upn, .grade, .value, .writing: nil
        case .agreement, .linesInDoubt, .noLinesInDoubt, .hiddenNames, .noHiddenNames: option
        case .count(let count?): "--count \(count)"
        case .rate(let rate?): "--rate \(rate)"
        case .leaving(let day): "--leaving \(day)"
        case .parts(let parts): parts.map { "--\($0.rawValue) \($0.blank)" }.joined(separator: " ")
        default: option.map { "\($0) \(blank)" }
        }
    }

    var option: String? {
        switch self {
        case .name: "--name"
        case .day: "--date"
        case .evidence: "--evidence"
        case .acceptance: "--accept"
        case .agreement: "--yes"
        case .reason: "--reason"
        case .explanation: "--explain"
        case .lateReason: "--late"
        case .anotherPerson: "--another-person"
        case .count: "--count"
        case .outOf: "--of"
        case .percent: "--percent"
        case .points: "--points"
        case .rate: "--rate"
        case .reference: "--reference"
        case .leaving: "--leaving"
        case .subject: "--subject"
        case .measure: "--measure"
        case .comparator: "--comparator"
        case .actual: "--actual"
        case .received: "--received"
        case .until: "--until"
        case .respondBy: "--by"
        case .cycleFile: "--cycle"
        case .fingerprint: "--fingerprint"
        case .allLines: "--all-or-nothing"
        case .linesInDoubt: "--lines-in-doubt"
        case .noLinesInDoubt: "--no-lines-in-doubt"
        case .hiddenNames: "--hide-names"
        case .noHiddenNames: "--no-hide-names"
        case .pupil, .upn, .grade, .value, .writing, .parts: nil
        }
    }

    private var blank: String {
        switch self {
        case .name: "NAME"
        case .anotherPerson: "WHO"
        case .day, .received, .until, .respondBy: "DAY"
        case .count: "K"
        case .outOf: "N"
        case .percent, .points, .rate, .actual: "P"
        case .cycleFile: "FILE"
        case .subject: "SUBJECT"
        case .measure: "MEASURE"
        case .acceptance: "RULE=TEXT"
        case .fingerprint: "FINGERPRINT"
        default: "TEXT"
        }
    }
}
