/// The words of what is signed, kept, hashed and sent.
///
/// They are frozen: a sign-off stands as long as these words say what they said when it was given, and another version
/// of the program has to find the same. Screens and papers have words of their own; nothing here is ever changed.
package enum StatementText {
    /// `7 pupils in the group`.
    static func group(_ pupils: Int) -> String { "\(counted(pupils, "pupil")) in the group" }

    /// `2 of 7 (29%)`, `zero-rated, 0 of 7; reason: ...`.
    static func target(_ target: Target) -> String {
        switch target {
        case .figure(let figure): self.figure(figure)
        case .zeroRated(let of, let reason): "zero-rated, 0 of \(of); reason: \(reason)"
        case .notApplicable: "not applicable, no pupils"
        case .missing: "not set"
        }
    }

    /// `2 of 7 (29%)`, `28.5 points`, `12`.
    package static func figure(_ figure: Figure) -> String { figure.kind.statement(figure) }

    /// `21.5%`.
    package static func rate(_ rate: Percentage) -> String { "\(rate)%" }

    /// `21.5%; explanation: ...`.
    static func absence(_ target: AbsenceTarget?) -> String {
        guard let target else { return "not set" }
        return target.explanation.map { "\(rate(target.rate)); explanation: \($0)" } ?? rate(target.rate)
    }

    /// `22.0% (836 of 3800 sessions), source: attendance register`.
    static func prior(_ prior: Prior) -> String {
        let counts = prior.sessions.map { " (\($0.missed) of \($0.possible) sessions)" } ?? ""
        return rate(prior.rate) + counts + (prior.source.map { ", source: \($0)" } ?? "")
    }

    /// What was agreed of an action of the plan, which having done it does not change.
    static func plannedAction(_ action: PlannedAction) -> String {
        "\(action.what); \(action.who); by \(day(action.by))"
            + (action.to.map { "; absence down to \(rate($0))" } ?? "")
    }

    /// `2 of 7 pupils with a measurable personal target`.
    static func personalTargets(_ count: RollCount) -> String {
        "\(count.withMeasurableTargets) of \(counted(count.pupils, "pupil")) with a measurable personal target"
    }

    /// Everything that a signer agrees to of one personal target.
    static func personalTarget(_ target: PersonalTarget) -> String {
        (["\(target.aim.text) by \(day(target.by))", "why: \(target.why)"]
            + [target.who.map { "who: \($0)" }, target.support.map { "support: \($0)" }].compactMap(\.self)
            + target.steps.map { "step by \(day($0.by)): \($0.what)" }).joined(separator: "; ")
    }

    /// Everything that is recorded of a sign-off, for whoever signs after it.
    static func signOff(_ signOff: SignOff) -> String {
        let given = [signOff.name?.text, signOff.day.map(day)].compactMap(\.self)
        let accepted = signOff.acceptances.map { "accepts \($0.rule) \($0.topic): \($0.text)" }
        return
            ([given.isEmpty ? "recorded \(day(signOff.recordedOn))" : given.joined(separator: ", ")]
            + [signOff.evidence?.text].compactMap(\.self) + accepted
            + ["recorded by \(signOff.recordedBy) on \(day(signOff.recordedOn))"]).joined(separator: "; ")
    }

    /// `measure: ks2-maths-2lp, target: (count: 3, of: 7)`: the facts of a query, which the register alone compares.
    static func answers(_ facts: Facts) -> String {
        facts.names.compactMap { name in facts[name].map { "\(name): \(answers($0))" } }
            .joined(separator: ", ")
    }

    private static func answers(_ fact: Fact) -> String {
        switch fact {
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .text(let text): "‘\(text)’"
        case .list(let list): "(\(list.map(answers).joined(separator: "; ")))"
        case .facts(let facts): "(\(answers(facts)))"
        }
    }

    /// `13 December 2010`.
    package static func day(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    /// A day that is written so.
    static func day(in text: some StringProtocol) -> Day? {
        let words = text.split(separator: " ")
        guard words.count == 3, let month = months.firstIndex(where: { $0 == words[1] }),
            let day = Int(words[0]), let year = Int(words[2])
        else { return nil }
        return Day(year: year, month: month + 1, day: day)
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]
}
