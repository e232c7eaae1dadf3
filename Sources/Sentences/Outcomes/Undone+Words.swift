package import TargetSetting

extension LastDone.Entry {
    /// `entry 12, head, 15 November 2010`.
    package var inWords: String { "entry \(number), \(who), \(day.inWords)" }
}

extension Lasting {
    /// Why it is not undone.
    var sentence: String {
        switch self {
        case .beginning: "Nothing was done in this register yet that could be undone."
        case .earlierVersion:
            "It was done by an earlier version of the program, whose record is read otherwise. Change it back by hand."
        case .signOff: "A sign-off is somebody's word, and stays in the record; it is withdrawn."
        case .withdrawal: "A sign-off that was withdrawn stays so; it is given again."
        case .export(let revision):
            "Revision \(revision) may be with the LA already. Change what is wrong, have it signed and export the next one."
        case .receipt: "A receipt is the LA's word, and stays."
        case .erasure: "What was erased is not in the register any more."
        }
    }
}

extension UndonePupils {
    /// `Back on the roll: pupil 2. As before: pupils 4, 5.`
    var sentence: String {
        let kinds = [("Back on the roll", returned), ("Off the roll again", gone), ("As before", changed)]
        let said = kinds.filter { !$0.1.isEmpty }.map { title, pupils in
            let numbers = pupils.map(String.init).joined(separator: ", ")
            return "\(title): \(pupils.count == 1 ? "pupil" : "pupils") \(numbers)."
        }
        let lines = [
            ("asked for again", linesReturned), ("kept no longer", linesGone), ("as before", linesChanged),
        ].filter { !$0.1.isEmpty }.map { what, lines in
            "Lines that were left out, \(what): \(lines.map(String.init).joined(separator: ", "))."
        }
        return
            (said + lines
            + (gone.isEmpty && linesGone.isEmpty ? [] : ["What was recorded stays in the journal."])).joined(
                separator: " ")
    }
}

extension PupilRecords {
    /// `, with 2 personal targets, 1 result and the attendance`; what there is none of is not said.
    var inWords: String {
        let counts = [
            (targets, "personal target"), (results, "result"), (reviews, "review"), (notes, "note"),
        ]
        let said =
            counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) } + (hasAttendance ? ["the attendance"] : [])
            + (hasPEP ? ["the PEP"] : [])
        return said.isEmpty ? "; nothing else was recorded" : ", with \(said.listed)"
    }
}
