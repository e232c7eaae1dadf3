/// What was said in answer to queries of single children, which stays in the register.
extension Roll {
    /// By the child's number.
    var notes: [Int: [Note]] {
        notesOffRoll.merging(pupils.lazy.filter { !$0.notes.isEmpty }.map { ($0.number, $0.notes) }) { $1 }
    }

    /// What was said of who is meant in texts, with whichever child it is kept.
    var nameNotes: [Note] {
        notes.sorted { $0.key < $1.key }.flatMap(\.value).filter { $0.rule == .pupilNamed }
    }

    func hasNotes(of rule: Rule.ID) -> Bool {
        pupils.contains { $0.notes.contains { $0.rule == rule } }
            || notesOffRoll.values.contains { $0.contains { $0.rule == rule } }
    }

    /// - Returns: whether it says something new.
    mutating func keep(_ note: Note, of number: Int) -> Bool {
        guard let index = pupils.firstIndex(where: { $0.number == number }) else {
            return notesOffRoll[number, default: []].keep(note)
        }
        return pupils[index].notes.keep(note)
    }

    mutating func dropNotes(where isGone: (Note) -> Bool) {
        for index in pupils.indices where !pupils[index].notes.isEmpty {
            pupils[index].notes.removeAll(where: isGone)
        }
        notesOffRoll = notesOffRoll.mapValues { $0.filter { !isGone($0) } }.filter { !$1.isEmpty }
    }

    /// Drops what was said of these children who are not on the roll.
    package mutating func dropNotesOffRoll(of numbers: some Sequence<Int>) {
        for number in numbers { notesOffRoll[number] = nil }
    }

    /// What notes on a rule that asks of many named.
    func answered(_ rule: Rule.ID) -> Set<Facts> {
        Set(notes.values.joined().filter { $0.rule == rule }.flatMap(\.facts.ofEach))
    }

    mutating func changeNotes(_ change: (Note) -> Note?) {
        for index in pupils.indices where !pupils[index].notes.isEmpty {
            pupils[index].notes = pupils[index].notes.compactMap(change)
        }
        notesOffRoll = notesOffRoll.mapValues { $0.compactMap(change) }.filter { !$1.isEmpty }
    }

    /// What was said of who is meant in texts goes on being said when the child is on the roll no more.
    mutating func keepNames(of pupil: Pupil) {
        let names = pupil.notes.filter { $0.rule == .pupilNamed }
        if !names.isEmpty { notesOffRoll[pupil.number] = names }
    }
}
