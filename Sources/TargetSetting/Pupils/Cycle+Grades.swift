extension Cycle {
    /// Reads a grade as it is typed: `2B` and `2b`, `entry 2`, and `gcse:4` where more than one scale has it.
    /// - Parameters:
    ///   - keyStage: the key stage the result is of, or the pupil's own; its scales go first.
    ///   - subject: what it is of; nil for any.
    /// - Throws: `Refusal.unknownGrade` with the nearest, `.gradeOfSeveralScales`, `.gradeAboveKeyStage` or
    ///   `.placeholderForGrade`.
    func grade(
        _ typed: String, at keyStage: KeyStage.ID?, in subject: PersonText? = nil
    ) throws(Refusal) -> Grade {
        let typed = typed.withoutPointZero
        let halves = typed.split(separator: ":", maxSplits: 1).map(String.init)
        if halves.count == 2, let scale = scales.first(where: { $0.id.rawValue == halves[0].lowercased() }) {
            guard let name = scale.name(for: halves[1]) else {
                throw unknown(halves[1], on: [scale], at: nil)
            }
            return try possible(Grade(scale: scale.id, name: name), at: keyStage)
        }
        // A scale of another key stage's results has to be said; where the key stage is not known, any may be meant.
        let fitting = scales.filter { scale in
            (scale.keyStages.isEmpty || keyStage.map(scale.keyStages.contains) ?? true)
                && subject.map { isGiven(scale, in: $0) } ?? true
        }
        let level = typed.withoutWordLevel
        // A key stage with scales of its own has other levels too: those of qualifications.
        let hasOwn = keyStage.map { id in fitting.contains { $0.keyStages.contains(id) } } ?? true
        let found = fitting.compactMap { scale in
            (scale.name(for: typed)
                ?? (hasOwn || scale.levels.isEmpty ? nil : level.flatMap(scale.name)))
                .map { Grade(scale: scale.id, name: $0) }
        }
        guard found.count < 2 else {
            throw .personal(.gradeOfSeveralScales(typed, scales: found.map(\.scale)))
        }
        guard let grade = found.first else {
            if let two = twoGrades(typed, on: fitting, in: subject) { throw .personal(two) }
            // The key stage's own scales are meant before those of every key stage.
            let own = fitting.filter { !$0.keyStages.isEmpty && keyStage != nil }
            let others = fitting.filter { scale in !own.contains { $0.id == scale.id } }
            // `D*` and Merit are grades of what the subject names: no GCSE grade is near them.
            let named = subject.flatMap(scale(namedIn:)).flatMap { $0.inNames.isEmpty ? nil : [$0] }
            throw unknown(typed, on: named ?? own + others, at: keyStage)
        }
        // `3` in ‘English Entry Level’ is no GCSE grade, `E3` in ‘English GCSE’ no entry level, and `D` in ‘Sport BTEC’ may be short
        // for Distinction; `Entry 3` says itself what it is.
        if let subject, let named = scale(namedIn: subject), named.id != grade.scale,
            typed.count(where: \.isLetter) < 2
        {
            let near = named.grades.first { $0.split(separator: " ").last.map(String.init) == typed }
            throw .personal(.unknownGrade(typed, scale: named, nearest: near))
        }
        return try possible(grade, at: keyStage)
    }

    /// What is typed as each scale that has it names it: of whom it is is not known, nor in what.
    func gradesMeant(by typed: String) -> [Grade] {
        let typed = typed.withoutPointZero
        let halves = typed.split(separator: ":", maxSplits: 1).map(String.init)
        return scales.compactMap { scale in
            let own = halves.count == 2 && halves[0].lowercased() == scale.id.rawValue ? halves[1] : typed
            return (scale.name(for: own) ?? own.withoutWordLevel.flatMap(scale.name))
                .map { Grade(scale: scale.id, name: $0) }
        }
    }

    /// Why two grades are not taken for one: `5-4` and `54` in combined science; nil where they are none.
    private func twoGrades(
        _ typed: String, on scales: [Scale], in name: PersonText?
    ) -> PersonalRefusal? {
        guard let name, let own = subjects.first(where: { $0.name == self.subject(name).text }),
            // `CC` in science is the double award.
            let subject = own.counts > 1
                ? own : subjects.first(where: { $0.counts > 1 && $0.insteadOf.contains(own.name) })
        else { return nil }
        let marks = typed.filter { !$0.isWhitespace && !"-/".contains($0) }
        for scale in scales where !scale.keyStages.isEmpty {
            for middle in marks.indices.dropFirst() {
                if let first = scale.name(for: String(marks[..<middle])),
                    let second = scale.name(for: String(marks[middle...]))
                {
                    return .twoGrades(typed, first, second, in: subject)
                }
            }
        }
        return nil
    }

    func scale(namedIn subject: PersonText) -> Scale? { found(subject.text).scale }

    private func findScale(namedIn subject: String) -> Scale? {
        let words = Subject.words(of: subject)
        return scales.first { scale in
            ([scale.id.rawValue] + scale.inNames).map(Subject.words).contains { own in
                !own.isEmpty && own.count < words.count
                    && words.indices.contains { words[$0...].starts(with: own) }
            }
        }
    }

    /// - Throws: `Refusal.gradeAboveKeyStage`.
    private func possible(_ grade: Grade, at id: KeyStage.ID?) throws(Refusal) -> Grade {
        if let id, let scale = scale(grade.scale), let highest = scale.bound(on: grade.name, at: id) {
            throw .personal(.gradeAboveKeyStage(grade, try keyStage(id), highest: highest))
        }
        return grade
    }

    /// Whether grades of a scale are given in a subject: of one that the cycle does not know nobody can tell.
    private func isGiven(_ scale: Scale, in subject: PersonText) -> Bool {
        let subject = self.subject(subject)
        return scale.subjects.isEmpty || !subjects.contains { $0.name == subject.text }
            || scale.subjects.contains { key(ofSubject: $0) == subject.folded }
    }

    /// Reads a result of a key stage: a grade, or a code that says why there is none.
    /// - Throws: as `grade`.
    func result(
        _ typed: String, at keyStage: KeyStage.ID, in subject: PersonText
    ) throws(Refusal) -> Grade {
        do {
            return try grade(typed, at: keyStage, in: subject)
        } catch {
            let code = typed.uppercased().filter { !$0.isWhitespace }
            if reason(ofCode: code, at: keyStage) != nil { return Grade(scale: .noResult, name: code) }
            switch error {
            case .personal(.placeholderForGrade):
                throw .personal(.placeholderForGrade(typed, takesNone: true))
            case .personal(.unknownGrade(_, _, nearest: nil))
            where code.count == 1 && code.allSatisfy(\.isLetter):
                guard let codes = noResult[keyStage], !codes.isEmpty else { throw error }
                throw .personal(.unknownCode(typed, try self.keyStage(keyStage), codes))
            default: throw error
            }
        }
    }

    /// Why a key stage has no result; nil where the code is none of its own. `NONE` says that none is known.
    package func reason(ofCode code: String, at keyStage: KeyStage.ID) -> String? {
        code == "NONE" ? "none is known" : noResult[keyStage]?[code]
    }

    /// Why there is no result; nil where there is one.
    package func reason(of attainment: Attainment) -> String? {
        guard !attainment.isResult, case .keyStage(let keyStage) = attainment.when else { return nil }
        return reason(ofCode: attainment.grade.name, at: keyStage) ?? attainment.grade.name
    }

    private func unknown(_ typed: String, on scales: [Scale], at keyStage: KeyStage.ID?) -> Refusal {
        if typed.isPercentage || scales.first.map(typed.isLikelyPercentage) ?? false {
            return .personal(.percentageForGrade(typed))
        }
        if let reason = keyStage.flatMap({ reason(ofCode: typed.uppercased(), at: $0) }) {
            return .personal(.codeForGrade(typed, because: reason))
        }
        if Cycle.isPlaceholder(typed) { return .personal(.placeholderForGrade(typed, takesNone: false)) }
        // Some lists have fine grades: `C2` and `C+` are a C.
        for scale in scales {
            if let whole = scale.wholeGrade(of: typed) {
                return .personal(.unknownGrade(typed, scale: scale, nearest: whole))
            }
        }
        let names = scales.flatMap(\.names)
        // No figure is like another, and no level like a P level.
        let isFigure = (typed.withoutWordLevel ?? typed).allSatisfy(\.isNumber)
        let near = isFigure ? nil : nearest(to: typed, in: names)
        let scale = scales.first { $0.names.contains(near ?? "") } ?? scales.first
        return .personal(.unknownGrade(typed, scale: scale, nearest: near))
    }

    /// What people write where they have nothing to write: `-`, `N/A`, `?`.
    static func isPlaceholder(_ typed: String) -> Bool {
        let letters = typed.lowercased().filter { $0.isLetter || $0.isNumber }
        return letters.isEmpty
            || ["na", "nil", "tbc", "tba", "tbd", "notapplicable", "unknown"].contains(letters)
    }

    /// The scale with an id; nil where the cycle has none, as for `.noResult`.
    package func scale(_ id: Scale.ID) -> Scale? { scalesByID[id] }

    /// Whether a grade is at a threshold or above it; never where it is on another scale or has no place in the order. Nil
    /// where it cannot be told: a whole level says no more than its lowest grade, and may be a higher one.
    func reaches(_ grade: Grade, _ threshold: String, on scale: Scale.ID) -> Bool? {
        guard grade.scale == scale, let scale = self.scale(scale), let rank = scale.rank(of: grade.name),
            let wanted = scale.rank(of: threshold)
        else { return false }
        return scale.isUndecided(grade.name, at: threshold) ? nil : rank >= wanted
    }

    /// Whether a grade is one of those that a whole level has: 4b, of 4.
    func isFiner(_ grade: Grade, than whole: Grade) -> Bool {
        grade.scale == whole.scale && grade.name != whole.name
            && scale(grade.scale)?.levelName(of: grade.name) == whole.name
    }

    /// Whether two grades are one, or one is the whole level of the other.
    func isSame(_ one: Grade, _ other: Grade) -> Bool {
        one == other || isFiner(one, than: other) || isFiner(other, than: one)
    }

    /// Whether the cycle says that a grade is below every one of another scale.
    func isBelow(_ grade: Grade, _ other: Scale.ID) -> Bool {
        scale(grade.scale)?.below[other]?.contains(grade.name) ?? false
    }

    /// Whether the cycle says that a grade is below every one of some other scale.
    func isBelowOthers(_ grade: Grade) -> Bool {
        scale(grade.scale)?.below.values.contains { $0.contains(grade.name) } ?? false
    }

    /// How many grades one is above another of the same scale, negative where it is below; nil where they cannot be
    /// compared.
    package func steps(from: Grade, to: Grade) -> Int? {
        guard from.scale == to.scale, let scale = scale(from.scale),
            !scale.isUndecided(to.name, at: from.name), let low = scale.rank(of: from.name),
            let high = scale.rank(of: to.name)
        else { return nil }
        return high - low
    }

    /// A subject as the cycle writes it, where it knows it: `maths` is `mathematics`.
    package func subject(_ typed: PersonText) -> PersonText { found(typed.text).subject ?? typed }

    /// Whether the cycle knows a subject of this name.
    package func hasSubject(_ name: String) -> Bool { found(name).subject != nil }

    /// What tells a subject from others, by whichever name it is called.
    package func key(ofSubject name: String) -> String { found(name).key }

    private func found(_ name: String) -> FoundSubjects.Found {
        foundSubjects.found(name) { name in
            let subject = known(name)
            return .init(
                subject: subject, key: subject?.folded ?? Subject.folded(without(scaleWords, name)),
                scale: findScale(namedIn: name))
        }
    }

    /// The keys of what no examination is taken in.
    var notExaminedKeys: Set<String> { Set(notExamined.map(key)) }

    /// The subject that a name is of, also one that says how it is examined: `Maths (GCSE)`, `Maths Linear`.
    private func known(_ name: String) -> PersonText? {
        if let known = subjectNames[Subject.folded(name)] { return known }
        let examination = without(scaleWords, name)
        // The letter of a syllabus: `Mathematics A`.
        let words = Subject.words(of: examination)
        let ofSyllabus = words.last?.count == 1 ? words.dropLast().joined(separator: " ") : ""
        return subjectNames[Subject.folded(examination)]
            ?? subjectNames[Subject.folded(without(examWords, examination))]
            ?? subjectNames[Subject.folded(ofSyllabus)]
    }

    private var scaleWords: [String] { scales.map(\.id.rawValue) }

    /// A name without some words; the name where nothing else is left.
    private func without(_ unwanted: [String], _ name: String) -> String {
        let words = Subject.words(of: name)
        let left = unwanted.reduce(words) { $0.without(Subject.words(of: $1)) }
        return (left.isEmpty ? words : left).joined(separator: " ")
    }
}

extension [String] {
    /// Without some words wherever they stand one after the other.
    fileprivate func without(_ unwanted: [String]) -> [String] {
        guard !unwanted.isEmpty else { return self }
        var (left, place): ([String], Int) = ([], 0)
        while place < count {
            if self[place...].starts(with: unwanted) {
                place += unwanted.count
            } else {
                left.append(self[place])
                place += 1
            }
        }
        return left
    }
}

extension String {
    /// A whole number as spreadsheets write it that show one decimal place: `4.0` is 4.
    fileprivate var withoutPointZero: String {
        let whole = dropLast(2)
        return hasSuffix(".0") && !whole.isEmpty && whole.allSatisfy(\.isNumber) ? String(whole) : self
    }

    /// `75%`, `75 %`, `75 per cent`.
    fileprivate var isPercentage: Bool {
        let letters = lowercased().filter { !$0.isWhitespace }
        guard let sign = ["%", "percent", "pc"].first(where: letters.hasSuffix) else { return false }
        return (try? Amount(String(letters.dropLast(sign.count)))) != nil
    }

    /// A whole number that is more than one digit and at most 100, where a scale has none.
    fileprivate func isLikelyPercentage(besides scale: Scale) -> Bool {
        Int(self).map((10...100).contains) ?? false
            && !scale.names.contains { $0.first?.isNumber ?? false }
    }

    /// The level that is written `L4`, `Lvl 4b` or `Level 4`; nil where no such word goes before it.
    fileprivate var withoutWordLevel: String? {
        guard let figure = firstIndex(where: { $0.isNumber }),
            ["l", "lv", "lvl", "lev", "level"].contains(
                self[..<figure].lowercased().filter { !$0.isWhitespace && $0 != "." })
        else { return nil }
        return String(self[figure...])
    }
}
