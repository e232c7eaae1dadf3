/// Where the register keeps a text in which somebody may be named.
package enum TextPlace: Hashable, Sendable {
    // The register's own, which can be put in other words
    case zeroRating(KeyStage.ID)
    case plannedAction(Int)
    case note(Rule.ID, about: Topic)
    case explanation(AbsenceMeasure.ID)
    case source(AbsenceMeasure.ID, Comparator.ID)
    case sourceOfResult(AbsenceMeasure.ID, AcademicYear)
    case groupTarget(holder: String, subject: String)
    /// What is written of another pupil.
    case pupil(Int)
    case proposal

    // What somebody said or was sent, and what was done: nobody rewrites that
    case nameOfGroup(String)
    /// What a target or a result of a group or of another pupil is in: what was signed and answered names it so.
    case subject(holder: String)
    /// A line that was left out of a file and is about somebody else.
    case line(Int)
    case unit
    case signOff(Signatory.ID, recordedOn: Day)
    case revision(Int)
    case receipt(Int)
    /// Who confirmed the LA's key.
    case authorityKey
    /// By the numbers of the entries.
    case journal([Int])
    /// The entry of the erasure itself, which says what stood in a row before another text of it was rewritten.
    case ownEntry

    /// What scripts read of it.
    package var text: String {
        switch self {
        case .zeroRating(let id): "zero-rating \(id)"
        case .plannedAction(let number): "action \(number)"
        case .note(let rule, let topic): "note \(rule) \(topic)"
        case .explanation(let id): "explanation \(id)"
        case .source(let measure, let comparator): "source \(measure) \(comparator)"
        case .sourceOfResult(let measure, let year): "source \(measure) \(year)"
        case .groupTarget(let holder, let subject): "target \(holder), \(subject)"
        case .pupil(let number): "pupil \(number)"
        case .nameOfGroup(let holder): "holder \(holder)"
        case .subject(let holder): "subject \(holder)"
        case .line(let number): "line \(number)"
        case .unit: "unit"
        case .proposal: "proposal"
        case .signOff(let id, let day): "sign-off \(id) \(day)"
        case .revision(let number): "revision \(number)"
        case .receipt(let number): "receipt \(number)"
        case .authorityKey: "authority-key"
        case .journal(let entries): "journal \(entries.map(String.init).joined(separator: " "))"
        case .ownEntry: "journal of this"
        }
    }
}

extension TextPlace: FactConvertible {
    /// What scripts read of it.
    package var fact: Fact { .text(text) }
}

extension TargetSet {
    /// What stands in the place of a name.
    static let aPupil = "[a pupil]"

    /// The texts of the register's own in which somebody is named.
    func ownTexts(naming names: PupilNames) -> [TextPlace] {
        var (copy, places) = (self, [TextPlace]())
        copy.rewrite { place, text in
            if names.isNamed(in: text.text), places.last != place { places.append(place) }
            return text
        }
        return places
    }

    /// Puts `[a pupil]` in the place of a name in every text of the register's own.
    mutating func hide(_ names: PupilNames) {
        rewrite { _, text in
            names.isNamed(in: text.text)
                ? PersonText(kept: names.hiding(in: text.text, with: TargetSet.aPupil)) : text
        }
    }

    /// The texts in which somebody is named and that nobody rewrites.
    func lastingTexts(naming names: PupilNames) -> [TextPlace] {
        func isNamed(_ snapshot: Snapshot) -> Bool {
            snapshot.parts.values.joined().contains { names.isNamed(in: $0.text) }
        }
        let groups = roll.groupTargets.map(\.holder.text).filter(names.isNamed).map(TextPlace.nameOfGroup)
        let signed = signOffs.filter { signOff in
            let by = [signOff.name, signOff.recordedBy, signOff.withdrawal?.by].compactMap(\.self)
            let texts =
                by.map(\.text)
                + [signOff.evidence?.text, signOff.withdrawal?.reason.text].compactMap(\.self)
                + signOff.acceptances.flatMap { [$0.text.text, $0.by.text] + $0.facts.everyText }
                + signOff.coveredPupils.values.joined().map(\.text)
            return texts.contains(where: names.isNamed) || isNamed(signOff.covered)
        }
        let unit = names.isNamed(in: self.unit.name.text) ? [TextPlace.unit] : []
        let places =
            unit + groups + subjects(naming: names) + authors(naming: names)
            + signed.map { .signOff($0.signatory, recordedOn: $0.recordedOn) }
            + revisions.filter { names.isNamed(in: $0.document) }.map { .revision($0.number) }
            + receipts.filter { names.isNamed(in: $0.document) }.map { .receipt($0.receipt.number) }
            + (authorityKeys.contains { $0.confirmedBy.map { names.isNamed(in: $0.text) } ?? false }
                ? [.authorityKey] : [])
        return places.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Targets, results and lines left out of files whose subject names somebody.
    private func subjects(naming names: PupilNames) -> [TextPlace] {
        let ofGroups = roll.groupTargets.filter { names.isNamed(in: $0.target.subject.text) }
            .map { TextPlace.subject(holder: $0.holder.text) }
        let ofPupils = roll.pupils.filter { $0.subjectTexts.contains { names.isNamed(in: $0) } }
            .map { TextPlace.subject(holder: String($0.number)) }
        let lines = roll.leftOutLines.filter { line in
            ([line.heading, line.subject ?? ""] + line.texts).contains(where: names.isNamed)
        }.map { TextPlace.line($0.number) }
        return ofGroups + ofPupils + lines
    }

    /// Notes that somebody of the name typed.
    private func authors(naming names: PupilNames) -> [TextPlace] {
        notes.filter { names.isNamed(in: $0.by.text) }.map { .note($0.rule, about: $0.topic) }
            + roll.notes.filter { $0.value.contains { names.isNamed(in: $0.by.text) } }.keys.sorted()
            .map { .pupil($0) }
    }

    /// Whether something that keeps a name in its holder or its subject has other texts than before: the entry of the journal that
    /// says so has what it is of.
    func isRewrittenUnderName(since before: TargetSet, naming names: PupilNames) -> Bool {
        let groups = zip(before.roll.groupTargets, roll.groupTargets).contains { was, now in
            was != now && [was.holder.text, was.target.subject.text].contains(where: names.isNamed)
        }
        let notes = zip(before.notes, notes).contains { $0 != $1 && names.isNamed(in: $0.topic.text) }
        return groups || notes
            || zip(before.roll.pupils, roll.pupils).contains { was, now in
                was != now && was.subjectTexts.contains(where: names.isNamed)
            }
    }

    /// Gives every text of the register's own, with its place, and takes what it is to be.
    private mutating func rewrite(_ change: (TextPlace, PersonText) -> PersonText) {
        let before = snapshot(of: (proposal?.snapshot.parts.keys).map(Array.init) ?? [])
        for keyStage in cycle.keyStages {
            zeroRatings[keyStage.id] = zeroRatings[keyStage.id].map { change(.zeroRating(keyStage.id), $0) }
        }
        plan = plan.map { action in
            let place = TextPlace.plannedAction(action.number)
            return action.rewritten { change(place, $0) }
        }
        notes = notes.map { note in
            note.rewritten { change(.note(note.rule, about: note.topic), $0) }
        }
        for measure in cycle.absence {
            absenceTargets[measure.id] = absenceTargets[measure.id].map { target in
                AbsenceTarget(
                    rate: target.rate,
                    explanation: target.explanation.map { change(.explanation(measure.id), $0) })
            }
            for comparator in measure.comparators {
                guard let prior = priors[measure.id]?[comparator.id] else { continue }
                priors[measure.id]?[comparator.id] = prior.rewritten {
                    change(.source(measure.id, comparator.id), $0)
                }
            }
            for (year, result) in (absenceResults[measure.id] ?? [:]).sorted(by: { $0.key < $1.key }) {
                absenceResults[measure.id]?[year] = result.rewritten {
                    change(.sourceOfResult(measure.id, year), $0)
                }
            }
        }
        roll.groupTargets = roll.groupTargets.map { group in
            let place = TextPlace.groupTarget(holder: group.holder.text, subject: group.target.subject.text)
            return GroupTarget(
                holder: group.holder, target: group.target.rewritten { change(place, $0) })
        }
        for index in roll.pupils.indices {
            let place = TextPlace.pupil(roll.pupils[index].number)
            roll.pupils[index].rewrite { change(place, $0) }
        }
        for (number, notes) in roll.notesOffRoll.sorted(by: { $0.key < $1.key }) {
            roll.notesOffRoll[number] = notes.map { note in note.rewritten { change(.pupil(number), $0) } }
        }
        guard let proposed = proposal else { return }
        // What is still said is said in the same words as there.
        let after = snapshot(of: proposed.snapshot.parts.keys)
        proposal = Proposal(
            day: proposed.day,
            snapshot: proposed.snapshot.rewritten(from: before, to: after) { change(.proposal, $0) })
    }
}

extension PlannedAction {
    /// What is to be done and who does it are read after one another, and may name somebody together.
    fileprivate func rewritten(_ change: (PersonText) -> PersonText) -> PlannedAction {
        let both = PersonText(kept: "\(what); \(who)")
        let isOfBoth = change(both) != both
        let (newWhat, newWho) = (change(what), change(who))
        let isNamedAcross = isOfBoth && newWhat == what && newWho == who
        return PlannedAction(
            number: number, what: newWhat,
            who: isNamedAcross ? PersonText(kept: TargetSet.aPupil) : newWho, by: by, to: to, isDone: isDone)
    }
}

extension Snapshot {
    /// - Parameters:
    ///   - before: what was said before other texts were rewritten; what is as there becomes what is said after it.
    fileprivate func rewritten(
        from before: Snapshot, to after: Snapshot, _ change: (PersonText) -> PersonText
    ) -> Snapshot {
        Snapshot(
            Dictionary(
                uniqueKeysWithValues: parts.map { part, statements in
                    (
                        part,
                        statements.map { statement in
                            let text = change(PersonText(kept: statement.text)).text
                            let isSaid = before.parts[part]?.contains(statement) ?? false
                            let said = after.parts[part]?.first { $0.subject == statement.subject }?.text
                            return Statement(
                                subject: statement.subject, text: isSaid ? said ?? text : text)
                        }
                    )
                }))
    }
}

extension Pupil {
    /// What targets, reviews, results and what was said of them are in.
    fileprivate var subjectTexts: [String] {
        targets.map(\.subject.text) + reviews.map(\.subject.text) + attainments.map(\.subject.text)
            + notes.map(\.topic.text) + replaced.map(\.place.text) + leftOut.map(\.place.text)
    }

    /// Gives everything that people wrote of the pupil in their own words, and takes what it is to be.
    fileprivate mutating func rewrite(_ change: (PersonText) -> PersonText) {
        attainments = attainments.map { one in
            Attainment(
                subject: one.subject, when: one.when, grade: one.grade, day: one.day,
                source: one.source.map(change))
        }
        targets = targets.map { $0.rewritten(change) }
        reviews = reviews.map { review in
            let reached: Review.Reached =
                if case .value(let text) = review.reached { .value(change(text)) } else { review.reached }
            return Review(
                subject: review.subject, on: review.on, reached: reached, judgement: review.judgement,
                learned: change(review.learned), contingency: review.contingency.map(change))
        }
        attendance = attendance.map {
            Attendance(before: $0.before, now: $0.now, medical: $0.medical.map(change))
        }
        notes = notes.map { $0.rewritten(change) }
        leftOut = leftOut.map { cell in
            LeftOutCell(
                place: cell.place, heading: cell.heading,
                value: cell.value.isEmpty ? "" : change(PersonText(kept: cell.value)).text, day: cell.day,
                code: cell.code, isSettled: cell.isSettled)
        }
        replaced = replaced.map { value in
            guard case .target(.to, _) = value.place else { return value }
            let text = change(PersonText(kept: value.value)).text
            return ReplacedValue(place: value.place, value: text, day: value.day)
        }
    }
}

extension PersonalTarget {
    /// It keeps its subject and its day: what was signed and answered names it so.
    fileprivate func rewritten(_ change: (PersonText) -> PersonText) -> PersonalTarget {
        let aim: Aim = if case .criterion(let text) = aim { .criterion(change(text)) } else { aim }
        return PersonalTarget(
            subject: subject, aim: aim, by: by, why: change(why), who: who.map(change),
            support: support.map(change),
            steps: steps.map { Step(by: $0.by, what: change($0.what)) }, setOn: setOn)
    }
}

extension Prior {
    fileprivate func rewritten(_ change: (PersonText) -> PersonText) -> Prior {
        Prior(rate: rate, sessions: sessions, source: source.map(change))
    }
}

extension Note {
    fileprivate func rewritten(_ change: (PersonText) -> PersonText) -> Note {
        // What they ask about is rewritten in its own place in the same way: they go on answering it.
        let facts = facts.rewritten { change(PersonText(kept: $0)).text }
        return Note(rule: rule, topic: topic, facts: facts, text: change(text), by: by, day: day)
    }
}
