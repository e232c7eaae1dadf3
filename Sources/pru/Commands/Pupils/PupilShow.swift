import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct PupilShow: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Show a pupil: where they start, what they aim for, what pupils like them reached, and what is asked; or a line that was left out of a file."
    )

    @Argument(
        help: "The pupil: UPN, reference or number; or the number under which a left-out line is kept.")
    var pupil: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        if let line = set.roll.leftOutLine(pupil) {
            session.console.show(LeftOutLineReport(line)) { _ in text(line) }
            return
        }
        let pupil = try set.roll.pupil(pupil)
        if options.json {
            session.console.write(PupilReport(pupil, in: set, on: session.today))
            return
        }
        session.console.print(
            (heading(pupil, in: set) + attainments(pupil, in: set)
                + targets(pupil, in: set, on: session.today)
                + care(pupil) + findings(pupil, in: set, on: session.today)).joined(separator: "\n"))
    }

    /// What is kept of a line, and what became of it.
    private func text(_ line: LeftOutLine) -> String {
        return [
            "Kept as \(line.number): \(line.kept)",
            "  It says: \(line.contents)",
            line.fateInWords,
        ].joined(separator: "\n")
    }

    private func heading(_ pupil: Pupil, in set: TargetSet) -> [String] {
        let details = pupil.details
        let numbers = [
            details.upn.map { "UPN \($0)\($0.isTemporary ? " (temporary)" : "")" },
            details.reference.map { "reference \($0)" },
        ].compactMap(\.self)
        let facts = [
            details.born.map { "born \($0.inWords)" },
            details.ncYear.map { $0 == 0 ? "Reception" : "NC year \($0)" },
            details.enrolment?.inWords, details.sen?.inWords,
            details.freeSchoolMeals == true ? "free school meals" : nil,
            details.inCare == true ? "child in care" : nil,
            details.entered.map { "entry \($0.inWords)" }, details.leaving.map { "leaving \($0.inWords)" },
            details.left.map { "left \($0.inWords)" },
        ].compactMap(\.self)
        return [
            "Pupil \(pupil.number): \(details.name)",
            "  \((numbers + facts).joined(separator: "; "))",
        ]
            + (set.place(of: pupil).isEmpty ? [] : ["  Group: \(set.place(of: pupil))"])
    }

    private func attainments(_ pupil: Pupil, in set: TargetSet) -> [String] {
        guard !pupil.attainments.isEmpty else { return ["Starting points: none recorded"] }
        var table = Table()
        for one in pupil.attainments {
            table.add(
                one.subject.text, one.when.text, one.inWords(set.cycle), one.day?.inWords ?? "",
                one.source.map { "source: \($0)" } ?? "")
        }
        return ["Starting points", table.text]
    }

    private func targets(_ pupil: Pupil, in set: TargetSet, on today: Day) -> [String] {
        guard !pupil.targets.isEmpty else { return ["Personal targets: none set"] }
        return ["Personal targets"] + pupil.targets.flatMap { set.lines(of: $0, of: pupil, on: today) }
    }

    private func care(_ pupil: Pupil) -> [String] {
        let attendance = pupil.attendance.map {
            "Attendance: before \($0.before.inWords), now \($0.now.inWords)"
                + ($0.medical.map { "; medical reason: \($0)" } ?? "")
        }
        let pep = pupil.pep.map { pep in
            let facts = [
                pep.updated.map { "updated \($0.inWords)" },
                pep.agreed.map { "agreed \($0.inWords)" },
                pep.nextMeeting.map { "next meeting \($0.inWords)" },
            ]
            return "PEP: \(facts.compactMap(\.self).joined(separator: ", "))"
        }
        return [attendance, pep].compactMap(\.self)
    }

    private func findings(_ pupil: Pupil, in set: TargetSet, on today: Day) -> [String] {
        let open = set.findings(on: today).flatMap(\.parts).filter { $0.pupil == pupil.number && $0.isOpen }
        return open.isEmpty ? [] : ["To put right or explain"] + open.map { "  \($0.rule): \($0.message)" }
    }
}

extension TargetSet {
    /// A personal target with everything beside it, in lines.
    func lines(of target: PersonalTarget, of pupil: Pupil, on today: Day) -> [String] {
        var lines = ["  \(target.subject): \(target.inWords)"]
        if let (table, prior, line) = reference(for: target, of: pupil) {
            lines.append(
                "    for reference, from \(table.from.rawValue.uppercased()) \(prior.name): lower quartile \(line.lowerQuartile.name), median \(line.median.name), upper quartile \(line.upperQuartile.name)"
            )
            lines.append("    (\(table.dataset), \(table.year); \(table.source); \(table.confidence))")
        }
        for review in pupil.reviews where review.subject.folded == target.subject.folded {
            lines.append(
                "    review \(review.on.inWords): \(review.reached.text), \(review.judgement.rawValue); learned: \(review.learned)"
                    + (review.contingency.map { "; if it does not work: \($0)" } ?? ""))
        }
        if let progress = progress(of: target, of: pupil, on: today) {
            lines.append("    \(progress.sentence)")
        }
        return lines
    }
}
