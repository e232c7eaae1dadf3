import Canonical
import Samples
import TargetSetting

/// Actions as chance has them, of few words and numbers, so that they meet each other. The same seed gives the same.
struct RandomActions {
    private var generator: Generator
    private let cycle: Cycle

    init(seed: UInt64, of cycle: Cycle) {
        generator = Generator(state: seed)
        self.cycle = cycle
    }

    /// SplitMix64, which is the same everywhere.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func one<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    private mutating func some<Value>(_ value: Value) -> Value? { number(0...1) == 0 ? nil : value }

    private mutating func text(_ texts: String...) -> PersonText { PersonText(kept: one(texts)) }

    mutating func day() -> Day {
        let days = ["2010-09-06", "2010-11-15", "2010-12-13", "2011-07-22", "2012-09-03"].compactMap(Day.init)
        return one(days)
    }

    private mutating func rate() -> Percentage {
        Percentage(tenths: one([0, 180, 215, 220, 999, 1000, 1001]))
    }

    private mutating func subject() -> PersonText {
        text("Art", "art", "ART", "C", "B C", "Design, technology", "English", "Mathematics", "reading")
    }

    private mutating func pupil() -> String {
        one(["1", "2", "3", "pupil:4", "A1", "a1", "V926110500017", "7"])
    }

    private mutating func holder() -> String {
        one([pupil(), pupil(), "group:A", "group:A B", "GROUP:a", cycle.keyStages[0].id.rawValue])
    }

    private mutating func grade() -> String {
        one(cycle.scales.flatMap(\.grades) + ["2b", "W", "9z"])
    }

    private mutating func details() -> PupilDetails {
        var details = PupilDetails()
        details.reference = some(text("A1", "a 1", "A2", "7", "2"))
        details.upn =
            number(0...2) == 0 ? UPN(kept: one(["V926110500017", "J926110500101", "A92611050010T"])) : nil
        details.surname = some(text("Ash", "Birch"))
        details.forename = some(text("Lily", "Tom"))
        details.born = some(one(["1995-03-01", "2000-11-14"].compactMap(Day.init)))
        details.ncYear = some(one([2, 5, 5, 10, 10, 11, 15]))
        details.enrolment = some(one(Enrolment.allCases))
        details.inCare = some(true)
        details.entered = some(day())
        details.leaving = some(day())
        details.left = number(0...5) == 0 ? day() : nil
        return details
    }

    private mutating func figure() -> Action.Entry {
        switch number(0...3) {
        case 0: .percent(rate(), of: some(number(0...3)))
        case 1: .points(Points(tenths: number(0...500)))
        default: .count(number(0...3), of: some(number(0...3)))
        }
    }

    private mutating func personal() -> Action.PersonalEntry {
        Action.PersonalEntry(
            aim: number(0...1) == 0
                ? .grade(grade()) : .criterion(text("Reads 60 words a minute", "Is better")),
            by: day(), why: text("P1", "agreed"), who: some(text("Mr Oak")), support: some(text("daily")),
            steps: number(0...1) == 0 ? [] : [.init(by: day(), what: text("half of it"))])
    }

    private mutating func prior() -> Action.PriorEntry {
        let missed = number(0...9)
        return switch number(0...4) {
        case 0: .target(rate())
        case 1: .actualSessions(SessionCount(missed: missed, possible: missed + number(1...30)) ?? known)
        case 2: .other(comparator: cycle.absence.flatMap(\.comparators).first?.id ?? "x", rate: rate())
        case 3: .attendance(rate())
        default: .actual(rate())
        }
    }

    private mutating func result() -> Action.ResultEntry {
        one([.actual(rate()), .attendance(rate()), .sessions(known)])
    }

    private let known: SessionCount = {
        guard let count = SessionCount(missed: 1, possible: 2) else {
            preconditionFailure("1 of 2 is a count")
        }
        return count
    }()

    private mutating func rows() -> [RollEntry] {
        (1...number(1...3)).map { line in
            let results =
                number(0...2) == 0
                ? [RollEntry.Result(column: "c", subject: subject(), when: "now", grade: grade())] : []
            return RollEntry(line: line, details: details(), results: results, problems: [])
        }
    }

    /// What somebody may do to a target set: anything of which the domain says itself whether it can be.
    mutating func next(in set: TargetSet) -> Action {
        let keyStage = one(cycle.keyStages).id
        let measure = one(cycle.measures).id
        let absence = cycle.absence.isEmpty ? nil : one(cycle.absence)
        let signatory = cycle.signatories.isEmpty ? "nobody" : one(cycle.signatories).id
        switch number(0...35) {
        case 0: return .setGroup(keyStage: keyStage, pupils: number(0...3))
        case 1: return .setTarget(measure: measure, entry: figure())
        case 2, 3: return .zeroRate(keyStage: keyStage, reason: text("short stays"))
        case 4: return .clearTarget(one([measure.rawValue, keyStage.rawValue]))
        case 5, 6:
            let year =
                absence.map { one($0.comparators).year } ?? one([AcademicYear("2008/09")].compactMap(\.self))
            return .recordPrior(measure: absence?.id, year: year, entry: prior(), source: some(text("sheet")))
        case 7: return .setAbsence(measure: absence?.id, rate: rate(), explanation: some(text("a flood")))
        case 8:
            return .setAttendance(measure: absence?.id, attended: rate(), explanation: some(text("a flood")))
        case 9:
            guard let absence, number(0...1) == 0 else { return .clearAbsence(measure: absence?.id) }
            guard number(0...3) > 0 else {
                return .clearResult(measure: absence.id, year: absence.resultYear)
            }
            return .recordResult(
                measure: absence.id, year: absence.resultYear, entry: result(), source: some(text("register"))
            )
        case 10: return .addPlannedAction(what: text("calls"), who: text("Jo"), by: day(), to: some(rate()))
        case 11: return one([.completePlannedAction(number(1...3)), .removePlannedAction(number(1...3))])
        case 12: return .propose
        case 13, 14:
            let findings = set.findings(on: day())
            guard !findings.isEmpty else { return .propose }
            let finding = one(findings)
            return number(0...3) == 0
                ? .explainAll(rule: finding.rule.rawValue, text: text("so it is"))
                : .explain(
                    rule: finding.rule.rawValue, subject: some(finding.topic.text),
                    text: text("so it is", "yes"))
        case 15, 16:
            return .sign(
                .init(
                    signatory: signatory, name: some(text("Kim Elm", "Jo Oak")), day: some(day()),
                    evidence: some(text("minute 4")), recordedBy: nil,
                    accepted: number(0...1) == 0 ? [] : [.init(rule: "zero-rated", text: text("seen"))]))
        case 17: return .withdraw(signatory: signatory, reason: text("another meeting"))
        case 18, 19, 20: return .addPupil(details())
        case 21, 22, 23:
            let fields = number(0...2) == 0 ? [one(PupilDetails.Field.allCases)] : []
            return .editPupil(pupil(), details(), clearing: fields)
        case 24: return .removePupil(pupil())
        case 25: return .importRoll(rows(), allOrNothing: number(0...3) == 0)
        case 26:
            let when = one(["now", keyStage.rawValue])
            guard number(0...3) > 0 else {
                return .removeAttainment(pupil(), subject: subject(), when: when)
            }
            return .recordAttainment(
                pupil(), subject: subject(), grade: grade(), when: when,
                on: some(day()), source: nil)
        case 27:
            return .recordAttendance(
                pupil(), before: .init(attended: rate()), now: .init(sessions: known),
                medical: some(text("ill")))
        case 28: return .recordPEP(pupil(), updated: some(day()), agreed: some(day()), nextMeeting: day())
        case 29, 30: return .setPersonal(holder(), subject: subject(), personal())
        case 31:
            return one([
                .removePersonal(holder(), subject: subject()), .computeTargets(keyStage: some(keyStage)),
                .importPersonal([
                    PersonalRow(
                        line: 2, holder: holder(), subject: subject(), entry: personal(), problems: [])
                ]),
            ])
        case 32:
            return .addReview(
                pupil(), subject: subject(),
                .init(
                    reached: number(0...1) == 0 ? .grade(grade()) : .value(text("40 words a minute")),
                    on: some(day()), judgement: one(Review.Judgement.allCases), learned: text("mornings"),
                    contingency: nil))
        case 33: return .erase([number(1...4), number(1...4)])
        case 34:
            let late = number(0...1) == 0 ? nil : text("snow")
            guard let submission = try? set.submission(lateReason: late, on: day()) else { return .propose }
            return .export(submission, digest: digest("e", submission.revision), document: "{}")
        default: return receipt(for: set)
        }
    }

    private mutating func receipt(for set: TargetSet) -> Action {
        let number = number(1...3)
        let receipt = Receipt.sample(
            for: set, cycleDigest: digest("c", 0), number: number, receivedOn: day(),
            decision: one([
                .received, .accepted(comment: nil), .returned(reason: text("low"), respondBy: day()),
            ]))
        let key = Sample.laKey.publicKey
        return .recordReceipt(
            .init(
                receipt: receipt, digest: digest("d", number), document: "{}",
                signer: .init(key: key.hexadecimal, fingerprint: key.fingerprint),
                cycleDigest: digest("c", 0), trust: nil))
    }

    /// 64 digits.
    private func digest(_ digit: String, _ number: Int) -> String {
        String(repeating: digit, count: 63) + String(number % 10)
    }
}
