import ArgumentParser
import Reports
import Sentences
import TargetSetting

struct PupilShow: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract:
            "Show a pupil: where they start, what they aim for, what pupils like them reached, and what is asked; or a line that was left out of a file, or who was removed."
    )

    @Argument(
        help: "The pupil: UPN, reference or number; or the number of a left-out line or of who was removed.")
    var pupil: String

    @OptionGroup var options: GlobalOptions

    func run(in session: Session) throws {
        let set = session.targetSet
        if let line = set.roll.leftOutLine(pupil) {
            return session.console.show(LeftOutLineReport(line), text)
        }
        if let removed = set.roll.removedPupil(pupil) {
            return session.console.show(RemovedPupilReport(removed), telling: tell)
        }
        let pupil = try set.roll.pupil(pupil)
        let findings = set.findings(on: session.today).flatMap(\.parts).filter { $0.pupil == pupil.number }
        session.console.show(
            Joined(PupilReport(pupil, in: set, on: session.today), OpenFindingsReport(of: findings)), text)
    }

    /// What is kept of a line, and what became of it.
    private func text(_ line: LeftOutLineReport) -> String {
        "Kept as \(line.number): \(line.kept)\n  It says: \(line.contents)\n\(line.fate)"
    }

    private func tell(_ removed: RemovedPupilReport, on console: Console) {
        console.print("Pupil \(removed.number) is not on the roll. The journal says:")
        for naming in removed.recorded { console.print("  \(naming.inWords)") }
        for consequence in removed.consequences { console.message(consequence.told) }
    }

    private func text(_ report: Joined<PupilReport, OpenFindingsReport>) -> String {
        let (pupil, open) = (report.first, report.second.findings)
        let targets = pupil.targets.flatMap(\.lines)
        let findings = open.map { "  \($0.rule): \($0.message)" }
        return
            (heading(pupil) + attainments(pupil)
            + (targets.isEmpty ? ["Personal targets: none set"] : ["Personal targets"] + targets)
            + care(pupil) + (open.isEmpty ? [] : ["To put right or explain"] + findings))
            .joined(separator: "\n")
    }

    private func heading(_ pupil: PupilReport) -> [String] {
        let isTemporary = pupil.temporaryUPN == true
        let facts = [
            pupil.upn.map { "UPN \($0)\(isTemporary ? " (temporary)" : "")" },
            pupil.reference.map { "reference \($0)" }, pupil.born.map { "born \($0.inWords)" },
            pupil.ncYear.map { $0 == 0 ? "Reception" : "NC year \($0)" },
            pupil.enrolmentInWords, pupil.senInWords, pupil.fsm == true ? "free school meals" : nil,
            pupil.inCare == true ? "child in care" : nil, pupil.entry.map { "entry \($0.inWords)" },
            pupil.leaving.map { "leaving \($0.inWords)" }, pupil.left.map { "left \($0.inWords)" },
        ].compactMap(\.self)
        return ["Pupil \(pupil.number.number): \(pupil.name)", "  \(facts.joined(separator: "; "))"]
            + (pupil.place.isEmpty ? [] : ["  Group: \(pupil.place)"])
    }

    private func attainments(_ pupil: PupilReport) -> [String] {
        guard !pupil.attained.isEmpty else { return ["Starting points: none recorded"] }
        var table = Table()
        for one in pupil.attained {
            table.add(
                one.subject.text, one.at, one.inWords, one.on?.inWords ?? "",
                one.source.map { "source: \($0)" } ?? "")
        }
        return ["Starting points", table.text]
    }

    private func care(_ pupil: PupilReport) -> [String] {
        let attendance = pupil.attendance.map {
            "Attendance: before \($0.beforeInWords), now \($0.nowInWords)"
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
}

extension PersonalTargetReport {
    /// The target with everything beside it.
    var lines: [String] {
        let reference = reference.map { line in
            [
                "for reference, from \(line.keyStage.rawValue.uppercased()) \(line.from): lower quartile \(line.lowerQuartile), median \(line.median), upper quartile \(line.upperQuartile)",
                "(\(line.dataset), \(line.year); \(line.source); \(line.confidence))",
            ]
        }
        let reviews = reviews.map { review in
            "review \(review.on.inWords): \(review.reached), \(review.judgement); learned: \(review.learned)"
                + (review.contingency.map { "; if it does not work: \($0)" } ?? "")
        }
        let beside = (reference ?? []) + reviews + (progress.map { [$0.inWords] } ?? [])
        return ["  \(subject): \(inWords)"] + beside.map { "    \($0)" }
    }
}
