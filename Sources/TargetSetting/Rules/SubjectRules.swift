extension Rule {
    /// What is asked about the names of subjects: what may be one under two names, and what may be no examination.
    static let subjectRules: [Rule] = [
        Rule(.subjectMisspelt, ["M10", "P1"]) { context in
            var speller = context.speller.value
            return context.pupils.flatMap { pupil, _ in
                let holder = TargetHolder.pupil(pupil.number)
                return pupil.subjects.map { subject, key in
                    let meant = speller.meant(by: subject, key: key)
                    let isAimedAt = pupil.target(in: subject) != nil
                    return Evaluation(
                        .personalTarget(pupil: pupil.number, subject: subject.text),
                        .subject(of: [holder], subject, meant: meant),
                        meant.map { meant in
                            .query(
                                (isAimedAt ? holder.remedies(for: subject, meant: meant) : [])
                                    + pupil.remedies(for: subject, meant: meant))
                        })
                }
            }
                + context.set.roll.groupTargets.map { group in
                    let (holder, subject) = (TargetHolder.group(group.holder), group.target.subject)
                    let meant = speller.meant(by: subject)
                    return Evaluation(
                        .groupTarget(holder: holder.text, subject: subject.text),
                        .subject(of: [holder], subject, meant: meant),
                        meant.map { .query(holder.remedies(for: subject, meant: $0)) })
                }
        },
        // Once for each subject, with the first of the pupils for whom it counts: it stays in the register.
        Rule(.subjectUnknown, ["M6", "M10"]) { context in
            var speller = context.speller.value
            return context.countedOrTakenSubjects.compactMap { subject, pupils in
                guard let first = pupils.first, !speller.knows(subject), !Subject.isOrdinary(subject.text)
                else { return nil }
                // Where another name is meant, that is the question.
                let isAsked = speller.meant(by: subject) == nil
                let nearest = speller.nearest(to: subject)
                let again =
                    nearest.map { [Remedy.setPersonal(holder: String(first), subject: $0.text)] } ?? []
                return Evaluation(
                    .personalTarget(pupil: first, subject: subject.text),
                    .examination(subject, pupils: pupils, nearest: nearest),
                    isAsked
                        ? .query(again + [.removePersonal(holder: String(first), subject: subject.text)])
                        : nil)
            }
        },
        // What is taken instead of others, or may be one of them, counts beside them until somebody says which it is.
        Rule(.subjectBeside, ["M6", "M10"]) { context in
            let cycle = context.set.cycle
            let counted = Dictionary(
                context.countedSubjects.map { (cycle.key(ofSubject: $0.subject.text), $0) },
                uniquingKeysWith: { first, _ in first })
            return cycle.alternatives.compactMap { name, others in
                guard let taken = counted[cycle.key(ofSubject: name)], let taker = taken.pupils.first
                else { return nil }
                let beside = others.compactMap { name -> (name: String, pupils: [Int])? in
                    let other = counted[cycle.key(ofSubject: name)]
                    let both = other?.pupils.filter(taken.pupils.contains) ?? []
                    return both.isEmpty ? nil : (cycle.name(of: name, writtenAs: other?.subject), both)
                }
                let pupils = Set(beside.flatMap(\.pupils)).sorted()
                let subject = cycle.name(of: name, writtenAs: taken.subject)
                return Evaluation(
                    .personalTarget(pupil: pupils.first ?? taker, subject: subject),
                    .beside(PersonText(kept: subject), others: beside.map(\.name), pupils: pupils),
                    pupils.first.map {
                        .query(
                            [.removePersonal(holder: String($0), subject: subject)]
                                + beside.prefix(1).map { other in
                                    .removePersonal(
                                        holder: String(other.pupils[0]), subject: other.name)
                                })
                    })
            }
        },
    ]
}

extension Cycle {
    /// The subjects beside which others may be the same examination, or taken instead: those that the cycle says, and those
    /// in which many take a GCSE.
    fileprivate var alternatives: [(name: String, others: [String])] {
        subjects.filter { !$0.insteadOf.isEmpty }.map { ($0.name, $0.insteadOf) } + Subject.mayBeOne
    }

    /// A subject by the cycle's name, or else as a pupil's target has it.
    fileprivate func name(of subject: String, writtenAs written: PersonText?) -> String {
        subjects.contains { $0.name == subject } ? subject : written?.text ?? subject
    }
}

extension RuleContext {
    /// The subjects that count, and those in which a grade of the examinations that are counted is aimed for, as high as it may
    /// be: a `D` in what is no GCSE may be a Distinction.
    fileprivate var countedOrTakenSubjects: [(subject: PersonText, pupils: [Int])] {
        var subjects = countedInWorkings
        for target in countedTargets.value where target.isOfExaminations {
            subjects.count(
                target.pupil, in: target.subject, key: set.cycle.key(ofSubject: target.subject.text))
        }
        return subjects.all
    }

    /// The subjects that count among others in a figure worked out from pupils, each with the numbers of those pupils.
    fileprivate var countedSubjects: [(subject: PersonText, pupils: [Int])] { countedInWorkings.all }

    private var countedInWorkings: SubjectsOfPupils {
        var subjects = SubjectsOfPupils()
        for line in workings.value.flatMap(\.lines) {
            for subject in line.reason.countedSubjects {
                subjects.count(
                    line.pupil, in: PersonText(kept: subject), key: set.cycle.key(ofSubject: subject))
            }
        }
        return subjects
    }
}

/// Subjects in the order in which they were met, as they were written first, each with the pupils for whom it was.
private struct SubjectsOfPupils {
    private var places: [String: Int] = [:]
    private var subjects: [(subject: PersonText, pupils: Set<Int>)] = []

    mutating func count(_ pupil: Int, in subject: PersonText, key: String) {
        if let place = places[key] {
            subjects[place].pupils.insert(pupil)
        } else {
            places[key] = subjects.count
            subjects.append((subject, [pupil]))
        }
    }

    var all: [(subject: PersonText, pupils: [Int])] { subjects.map { ($0.subject, $0.pupils.sorted()) } }
}

extension CountingReason {
    /// The subjects that it counts, where any subject will do.
    fileprivate var countedSubjects: [String] {
        switch self {
        case .all(let reasons): reasons.flatMap(\.countedSubjects)
        case .passes(let subjects, _, _, _, _, _, _): subjects
        case .points(_, let slots, _): slots.map(\.subject)
        default: []
        }
    }
}

extension Pupil {
    /// The subjects of targets and assessments, each once however it is written, with what tells it from others.
    var subjects: [(name: PersonText, key: String)] {
        var seen: Set<String> = []
        return (targets.map { ($0.subject, $0.key) } + attainments.map { ($0.subject, $0.key) }).filter {
            seen.insert($0.1).inserted
        }
    }
}

extension Pupil {
    /// For what is recorded under a name that was meant for another.
    fileprivate func remedies(for subject: PersonText, meant: PersonText) -> [Remedy] {
        let recorded = attainments.filter { $0.key == subject.folded }.map(\.when)
        return Set(recorded).sorted { $0.text < $1.text }.flatMap { when -> [Remedy] in
            let again: Remedy =
                switch when {
                case .now: .recordAttainment(number, subject: meant.text)
                case .keyStage(let id): .recordEarlierResult(number, subject: meant.text, at: id)
                }
            return [again, .clearAttainment(number, subject: subject.text, at: when.text)]
        }
    }
}

extension TargetHolder {
    fileprivate func remedies(for subject: PersonText, meant: PersonText) -> [Remedy] {
        [
            .setPersonal(holder: text, subject: meant.text),
            .removePersonal(holder: text, subject: subject.text),
        ]
    }
}
