import Sentences
import TargetSetting

/// The parts of a cycle file that say how pupils are counted and looked after.
extension CycleReader {
    func subject(_ reader: MappingReader) -> Subject? {
        let also = reader.texts("also").map(\.text)
        let counts = reader.number("counts", in: 1...5)
        let (second, insteadOf) = (reader.text("second-grade"), reader.texts("instead-of").map(\.text))
        if second != nil, counts != 2 {
            reader.note("‘second-grade’ goes with ‘counts: 2’.", at: "second-grade")
        }
        return reader.required("name").map {
            Subject(
                name: $0, also: also, counts: counts ?? 1, secondGrade: second, insteadOf: insteadOf)
        }
    }

    func pupils(_ reader: MappingReader) -> PupilSettings {
        let usual = PupilSettings.usual
        guard let pupils = reader.mapping("pupils", what: "‘pupils’") else { return usual }
        defer { pupils.finish() }
        let reviews = pupils.mapping("reviews", what: "‘reviews’")
        defer { reviews?.finish() }
        let ideal = reviews?.number("ideal-days", in: 1...366) ?? usual.reviewIdeal
        let months = reviews?.number("at-most-months", in: 1...12) ?? usual.reviewMonths
        if ideal > months * 31 {
            reviews?.note(
                "Reviews are ideally \(ideal) days apart, which is more than \(months) months.",
                at: "ideal-days")
        }
        return PupilSettings(
            countsSubsidiary: pupils.flag("counts-subsidiary", absent: usual.countsSubsidiary),
            assessedWithin: pupils.number("assessed-within-days", in: 1...366) ?? usual.assessedWithin,
            reviewIdeal: ideal, reviewMonths: months,
            attendanceLeap: pupils.percentage("attendance-leap") ?? usual.attendanceLeap,
            termEnds: pupils.days("term-ends"), pepUpdatedSince: pupils.day("pep-updated-since"))
    }

    /// The tables of the datasets that a cycle names. They are held against a cycle in which nothing else is wrong.
    func progression(_ datasets: [(text: String, node: CycleNode)], in cycle: Cycle) -> [ProgressionTable] {
        let files = ShippedProgression.files
        let known = Set(files.flatMap(\.datasets)).sorted()
        for (index, dataset) in datasets.enumerated() {
            if !known.contains(dataset.text) {
                log.unknown(
                    dataset.text, "progression table", among: known, in: "this program", at: dataset.node)
            } else if datasets[..<index].contains(where: { $0.text == dataset.text }) {
                log.note("‘\(dataset.text)’ stands twice in ‘progression’.", at: dataset.node)
            }
        }
        guard log.problems.isEmpty else { return [] }
        return datasets.flatMap { dataset, node in
            files.flatMap { file -> [ProgressionTable] in
                do throws(ProgressionProblems) {
                    return try file.tables(of: dataset, in: cycle)
                } catch {
                    for problem in error.list {
                        log.note("‘\(dataset)’ does not fit this cycle. \(problem.inWords)", at: node)
                    }
                    return []
                }
            }
        }
    }
}
