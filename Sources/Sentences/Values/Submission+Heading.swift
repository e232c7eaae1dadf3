package import TargetSetting

extension Submission {
    /// `Sample PRU, 926/1105, 2010-autumn-pru, revision 1, exported 10 December 2010, on time`.
    package var heading: String {
        let rehearsal = targetSet.isRehearsal ? "REHEARSAL, " : ""
        return
            "\(rehearsal)\(targetSet.unit.name), \(targetSet.unit.dfe), \(targetSet.cycle.id), revision \(revision), "
            + "exported \(exportedOn.inWords), \(timeliness.inWords)"
    }

    /// `Revision 1, exported 10 December 2010; the unit says: late: after the LA deadline, the unit was flooded`.
    package var exportSentence: String {
        "Revision \(revision), exported \(exportedOn.inWords); the unit says: \(timeliness.inWords)"
            + (timeliness.reason.map { ", \($0)" } ?? "")
    }
}
