import Canonical
import Formats
import TargetSetting

/// What an LA gets of an autumn: rehearsed submissions of invented units, each signed with its unit's own key.
extension Sample {
    package struct Posted: Sendable {
        /// The file's name.
        package let name: String
        package let key: SigningKey
        package let file: SubmissionFile
    }

    package static let post: [Posted] =
        posted("alder", "Alder PRU", "926/1101", key("41"), [("2010-12-06", "21.0", nil)])
        + posted(
            "birch", "Birch PRU", "926/1102", key("42"),
            [("2010-12-06", "21.5", nil), ("2010-12-09", "20.5", nil)])
        + posted("cedar", "Cedar PRU", "926/1103", key("43"), [("2010-12-07", "21.0", nil)])
        + posted(
            "oak", "Oak PRU", "926/1105", key("45"), [("2010-12-16", "20.0", "The unit was flooded")])

    /// - Parameter revisions: each with its day, its absence target and why it is late.
    private static func posted(
        _ name: String, _ unit: String, _ dfe: String, _ key: SigningKey,
        _ revisions: [(day: String, absence: String, late: String?)]
    ) -> [Posted] {
        let steps = revisions.flatMap { revision -> [(day: Day, step: Step)] in
            on(
                revision.day, .moveToday(Samples.day(revision.day)),
                .setAbsence(measure: nil, rate: tenths(revision.absence), explanation: nil),
                sign("chair", "Anne Example", revision.day, evidence: "minute"),
                sign("sip", "Jo Specimen", revision.day, accepting: ["zero-rated": "Seen"]))
                + (revision.late.map {
                    on(revision.day, .explainAll(rule: "sign-off-outside-window", text: words($0)))
                } ?? [])
                + on(revision.day, sign("head", "Sam Sample", revision.day))
                + [(Samples.day(revision.day), .export(late: revision.late))]
        }
        let sample = Sample(
            name: "post of \(unit)", cycleText: shipped, unit: aUnit(unit, dfe),
            rehearsalDay: day("2010-11-15"),
            steps: on("2010-11-15", upToProposal: true)
                + on(
                    "2010-11-15",
                    .explain(
                        rule: "absence-prior-unsourced", subject: nil, text: words("From last year's sheet")))
                + steps)
        let files = known(try sample.files, unit)
        let tree = known(try sample.cycle.tree, unit)
        var posted: [Posted] = []
        for file in files {
            posted.append(
                Posted(
                    name: files.count == 1 ? "\(name).json" : "\(name)-r\(posted.count + 1).json", key: key,
                    file: known(try SubmissionFile(file.submission, cycle: tree, signedWith: key), unit)))
        }
        return posted
    }
}
