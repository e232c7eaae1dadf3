import TargetSetting
import Yams

/// The parts of a cycle file that say how pupils are counted and looked after.
extension CycleReader {
    func subject(_ reader: MappingReader) -> Subject? {
        let also = reader.texts("also").map(\.text)
        return reader.required("name").map { Subject(name: $0, also: also) }
    }

    func pupils(_ reader: MappingReader) -> PupilSettings {
        let usual = PupilSettings.usual
        guard let pupils = reader.mapping("pupils", what: "‘pupils’") else { return usual }
        defer { pupils.finish() }
        let reviews = pupils.mapping("reviews", what: "‘reviews’")
        defer { reviews?.finish() }
        return PupilSettings(
            countsSubsidiary: pupils.flag("counts-subsidiary", absent: usual.countsSubsidiary),
            assessedWithin: pupils.number("assessed-within-days") ?? usual.assessedWithin,
            reviewIdeal: reviews?.number("ideal-days") ?? usual.reviewIdeal,
            reviewMonths: reviews?.number("at-most-months") ?? usual.reviewMonths,
            attendanceLeap: pupils.parsed("attendance-leap", "a number with at most one decimal place") {
                try? Tenths($0)
            } ?? usual.attendanceLeap,
            termEnds: pupils.days("term-ends"),
            pepUpdatedSince: pupils.day("pep-updated-since"))
    }
}
