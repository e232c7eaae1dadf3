/// A note on pupils who were missing from a list, with those of whom it tells why, as they were when it did.
struct MissingAnswer {
    fileprivate let note: Note
    fileprivate let pupils: [Pupil]

    func isOf(_ pupil: Pupil) -> Bool { pupils.contains { $0.number == pupil.number } }

    /// Whether it holds for a pupil still, of whom nothing changed by the lists that were read since.
    fileprivate func holds(for pupil: Pupil) -> Bool {
        pupils.contains {
            $0.number == pupil.number && $0.missedOn == pupil.missedOn && $0.foundOn == pupil.foundOn
        } && pupil.details.left == nil
    }
}

extension Roll {
    /// The notes that tell why somebody is missing who is asked about now.
    var missingAnswers: [MissingAnswer] {
        missed.compactMap { question in
            answer(to: question).map { note in
                MissingAnswer(
                    note: note, pupils: pupils.filter { question.pupilsMissed.contains($0.number) })
            }
        }
    }

    func answer(to question: Observation) -> Note? {
        let facts = question.facts
        return missingNotes.first { $0.facts == facts }
    }

    private var missingNotes: [Note] {
        pupils.flatMap { $0.notes.filter { $0.rule == .missingFromList } }
    }

    /// The questions about those who are missing: of whom one note tells why, nothing is asked with others.
    func askedTogether(_ missed: [Pupil]) -> [Observation] {
        var (rest, questions): ([Pupil], [Observation]) = (missed, [])
        for note in missingNotes {
            let own = rest.filter { note.pupilsMissed.contains($0.number) }
            let question = Observation.missing(own)
            guard !own.isEmpty, question.facts == note.facts else { continue }
            questions.append(question)
            rest.removeAll { one in own.contains { $0.number == one.number } }
        }
        return questions + (rest.isEmpty ? [] : [.missing(rest)])
    }

    /// Lets what was answered hold for those of whom it still does, where a list settled it for others.
    mutating func keep(_ answers: [MissingAnswer]) {
        for answer in answers {
            let own = pupils.filter(answer.holds)
            guard let first = own.first?.number, own.count < answer.pupils.count,
                let place = pupils.firstIndex(where: { $0.number == first })
            else { continue }
            let note = answer.note
            for index in pupils.indices { pupils[index].notes.removeAll { $0 == note } }
            _ = pupils[place].notes.keep(
                Note(
                    rule: note.rule, topic: .pupil(first), facts: Observation.missing(own).facts,
                    text: note.text, by: note.by, day: note.day))
        }
    }
}

extension Note {
    /// The numbers of those whom it was written of, who were missing from a list.
    fileprivate var pupilsMissed: Set<Int> {
        Set(
            ["pupils", "foundAgain"].flatMap { name -> [Int] in
                guard case .list(let list) = facts[name] else { return [] }
                return list.compactMap { if case .number(let number) = $0 { number } else { nil } }
            })
    }
}
