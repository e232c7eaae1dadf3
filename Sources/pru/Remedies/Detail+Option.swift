import Input
import TargetSetting

extension Detail {
    /// The command that was typed, with the detail in it; nil where nothing says where it belongs.
    func added(to typed: TypedCommand) -> String? {
        switch self {
        case .pupil(let text, let other):
            typed.replacing(other, with: ShellCommand.quoted(text), of: nil)?.text
        case .grade(let grades, let other):
            grades.first.flatMap { Detail.typing(grade: $0, insteadOf: other, in: typed) }
        case .value(let other, let such, let field):
            typed.replacing(other, with: such ?? "VALUE", of: Detail.option(of: field))?.text
        case .nearest(let name, let other): typed.naming(name, insteadOf: other)?.text
        case .parts: self.typed.map { typed.adding($0).text }
        default:
            option.flatMap { option in
                self.typed.map { typed.without(Detail.rivals(of: option)).adding($0).text }
            }
        }
    }

    /// A grade is the value of an option or the last of what stands by itself.
    private static func typing(
        grade: String, insteadOf other: String, in typed: TypedCommand
    ) -> String? {
        for option in ["--to", "--grade", nil] {
            let with = typed.replacing(other, with: ShellCommand.quoted(grade), of: option, fromEnd: true)
            if let with { return with.text }
        }
        return nil
    }

    /// The option that is typed for what a value is read for; nil where it stands by itself.
    private static func option(of field: String?) -> String? {
        field.flatMap(InputField.init(rawValue:))?.option.flatMap { $0.hasPrefix("--") ? $0 : nil }
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
        case .pupil, .upn, .grade, .value, .nearest, .writing: nil
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
        case .pupil, .upn, .grade, .value, .nearest, .writing, .parts: nil
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
