/// What is said of who is meant in a text that names a child. It is true of the text: it holds for as long as that stands as it was,
/// whoever comes, goes or gets another number meanwhile.
extension Note {
    /// Whether it was said of this very text.
    func tellsWho(in text: LeavingText) -> Bool {
        rule == .pupilNamed && topic.text == text.topic.text && facts.text("part") == text.part
            && facts.text("marked") == text.marked(mentions)
    }

    /// Whether it was said of this very text, and of all that may be a child's in it.
    func tellsWho(in text: LeavingText, _ named: [PupilMention]) -> Bool {
        let said = mentions
        return !said.isEmpty && tellsWho(in: text)
            && named.allSatisfy { one in said.contains { $0.place == one.place && $0.means == one.means } }
    }

    /// What it was said of.
    private var mentions: [PupilMention] {
        guard case .list(let list)? = facts["mentions"] else { return [] }
        return list.compactMap { if case .facts(let facts) = $0 { PupilMention(facts) } else { nil } }
    }
}

extension PupilMention {
    fileprivate init?(_ facts: Facts) {
        guard let pupil = facts.number("pupil"), let means = facts.text("means").flatMap(Means.init),
            let from = facts.number("from"), let to = facts.number("to"), from > 0, to >= from
        else { return nil }
        self.init(pupil: pupil, means: means, place: from - 1..<to)
    }
}

extension TargetSet {
    /// Keeps who is meant with each child who is named: whoever is erased takes along no more than the own.
    mutating func keep(_ note: Note, naming mentions: [PupilMention]) -> Bool {
        Set(mentions.map(\.pupil)).sorted().map { roll.keep(note, of: $0) }.contains(true)
    }

    /// Takes away what was said of who is meant in texts that are others now, or are gone. A name is known by where it stands and
    /// whose it is: as long as a text stands as it was, that is the name of which it was said, and no longer than that.
    mutating func dropAnswersAboutNames(typedSince before: TargetSet) {
        guard roll.hasNotes(of: .pupilNamed) else { return }
        let names = pupilNames
        let texts = (was: before.textsThatMayLeave(naming: names), are: textsThatMayLeave(naming: names))
        let changed = Set(
            (texts.was.filter { !texts.are.contains($0) } + texts.are.filter { !texts.was.contains($0) }).map(
                \.topic.text))
        guard !changed.isEmpty else { return }
        // Several texts may have one topic: a sign-off's evidence, and who signs.
        let kept = texts.are.filter { changed.contains($0.topic.text) && texts.was.contains($0) }
        roll.dropNotes { note in
            note.rule == .pupilNamed && changed.contains(note.topic.text)
                && !kept.contains(where: note.tellsWho)
        }
    }

    /// Says of the others in a text what was said of it before somebody was erased, with whom it may have been kept.
    mutating func keepAnswersAboutNames(erasedSince before: TargetSet) {
        let said = before.roll.nameNotes
        guard !said.isEmpty else { return }
        let names = pupilNames
        let texts = zip(
            before.textsThatMayLeave(naming: before.pupilNames), textsThatMayLeave(naming: names))
        for (was, now) in texts where was.kind == now.kind {
            let (before, mentions) = (was.mentions(of: names), now.mentions(of: names))
            guard !mentions.isEmpty, !roll.nameNotes.contains(where: { $0.tellsWho(in: now, mentions) }),
                let note = said.first(where: { $0.tellsWho(in: was, before) })
            else { continue }
            _ = keep(
                Note(
                    rule: note.rule, topic: note.topic, facts: Observation.leavingText(now, mentions).facts,
                    text: note.text, by: note.by, day: note.day), naming: mentions)
        }
    }

    /// Nothing is asked of it later: what may be another person's is refused as well, unless it is said each time who is meant.
    /// - Throws: `Refusal.note(.namesPupil)`
    func checkNames(inLateReason reason: PersonText) throws(Refusal) {
        let (text, mentions) = names(inLateReason: reason)
        guard mentions.isEmpty else { throw .note(.namesPupil(text, mentions)) }
    }

    /// - Throws: `Refusal.note(.nobodyNamed)`
    mutating func answerNames(
        inLateReason reason: PersonText?, with who: PersonText, by person: PersonText, on today: Day
    ) throws(Refusal) {
        let named = reason.map { names(inLateReason: $0) }
        guard let (text, mentions) = named, !mentions.isEmpty else { throw .note(.nobodyNamed(before: [])) }
        _ = keep(
            Note(
                rule: .pupilNamed, topic: text.topic,
                facts: Observation.leavingText(text, mentions).facts, text: who, by: person, day: today),
            naming: mentions)
    }

    private func names(inLateReason reason: PersonText) -> (LeavingText, [PupilMention]) {
        (LeavingText(kind: .lateReason, text: reason.text), pupilNames.mentions(in: reason.text))
    }
}
