/// How much is recorded of a pupil besides who it is.
package struct PupilRecords: Equatable, Sendable {
    /// How many there are of each; codes that say why there is no result are among the results.
    package let targets, results, reviews, notes: Int
    /// Whether there is any.
    package let hasAttendance, hasPEP: Bool

    init(of pupil: Pupil) {
        targets = pupil.targets.count
        results = pupil.attainments.count
        reviews = pupil.reviews.count
        notes = pupil.notes.count
        hasAttendance = pupil.attendance != nil
        hasPEP = pupil.pep != nil
    }

    var facts: Facts {
        [
            "targets": targets, "results": results, "reviews": reviews, "notes": notes,
            "attendance": hasAttendance, "pep": hasPEP,
        ]
    }
}
