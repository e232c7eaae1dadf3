extension TargetSet {
    /// Removes the pupils and everything kept of them; the register erases what its journal says of them, also of those
    /// who were removed from the roll before.
    /// - Throws: `Refusal.linesInDoubt` or `.namedInTexts` where nobody has said what becomes of them.
    mutating func erase(_ numbers: [Int], _ erasing: Action.Erasing) throws(Refusal) -> Step {
        guard !numbers.isEmpty else { throw .pupil(.nobodyToErase) }
        if let unknown = numbers.first(where: { $0 < 1 || $0 > roll.lastNumber }) {
            throw .pupil(.unknownPupil(String(unknown), isEmpty: roll.pupils.isEmpty))
        }
        let children = roll.pupils.filter { numbers.contains($0.number) }.map(\.namings)
        let lines = try linesToErase(
            of: numbers,
            ErasedChildren(
                children + erasing.known,
                besides: roll.pupils.filter { !numbers.contains($0.number) }.map(\.details)), erasing)
        let gone = Set(numbers + erasing.others + lines.map(\.line.number)).subtracting(roll.erased)
        guard !gone.isEmpty else { return Step(.erasedBefore(Set(numbers).sorted())) }
        let before = self
        roll.erased = (roll.erased + gone).sorted()
        roll.pupils.removeAll { gone.contains($0.number) }
        roll.leftOutLines.removeAll { gone.contains($0.number) }
        roll.removed.list.removeAll { gone.contains($0.number) }
        roll.dropNotesOffRoll(of: gone)
        let names = PupilNames(of: (children + erasing.known).flatMap(\.self), withBirths: true)
        let own = ownTexts(naming: names)
        guard own.isEmpty || erasing.hidesNames != nil else {
            throw .pupil(.namedInTexts(own, of: numbers))
        }
        let texts = self
        if erasing.hidesNames == true { hide(names) }
        let isInEntry = isRewrittenUnderName(since: texts, naming: names)
        keepAnswersAboutNames(erasedSince: before)
        let kept = lines.compactMap { line, rest in rest.map { keep($0, of: line, without: names) } }
        for index in signOffs.indices {
            for number in gone { signOffs[index].coveredPupils[number] = nil }
        }
        return Step(
            .erased(gone.intersection(numbers).sorted(), others: gone.subtracting(numbers).sorted()),
            [.backupsRemain] + kept + naming(names, own, erasing, inOwnEntry: isInEntry))
    }

    /// What became of the texts in which those who are erased are named.
    private func naming(
        _ names: PupilNames, _ own: [TextPlace], _ erasing: Action.Erasing, inOwnEntry isInEntry: Bool
    ) -> [Consequence] {
        let isHidden = erasing.hidesNames == true
        let named = erasing.entriesNaming.filter { !$1.isSubset(of: roll.erased) }.keys.sorted()
        let entries = named.isEmpty ? [] : [TextPlace.journal(named)]
        let left =
            (isHidden ? [] : own) + lastingTexts(naming: names) + entries
            + (isInEntry ? [.ownEntry] : [])
        return (isHidden && !own.isEmpty ? [.namesHidden(own)] : [])
            + (left.isEmpty ? [] : [.stillNamed(left)])
    }

    /// The lines of files that go with pupils, under numbers of their own, with what of each is another child's.
    private func linesToErase(
        of numbers: [Int], _ erased: ErasedChildren, _ erasing: Action.Erasing
    ) throws(Refusal) -> [(line: LeftOutLine, rest: PupilDetails?)] {
        let judged = roll.leftOutLines.map { line in
            let isTheirs = line.cameIn(forAny: numbers + erasing.others)
            return (
                line: line, verdict: isTheirs ? erased.verdict(onLineCameIn: line) : erased.verdict(on: line)
            )
        }
        let children = Set(numbers + erasing.others)
        let inDoubt =
            judged.filter { $0.verdict == .inDoubt || $0.line.mayStandBeside(children) }.map(\.line)
            + erasing.linesInDoubt
        if !inDoubt.isEmpty, erasing.takesLinesInDoubt == nil {
            throw .pupil(.linesInDoubt(inDoubt, of: numbers))
        }
        let taken = erasing.takesLinesInDoubt == true ? inDoubt : []
        return taken.map { ($0, nil) }
            + judged.filter { !taken.contains($0.line) }.compactMap { line, verdict in
                switch verdict {
                case .goes: (line, nil)
                case .goesInPart(let rest): (line, rest)
                case .stays, .inDoubt: nil
                }
            }
    }

    /// Keeps what of a line is another child's, or what else a list says without the names.
    private mutating func keep(
        _ rest: PupilDetails, of line: LeftOutLine, without names: PupilNames
    ) -> Consequence {
        roll.lastNumber += 1
        // The cell that was the reason goes with whose it was.
        roll.leftOutLines.append(
            LeftOutLine(
                number: roll.lastNumber, line: line.line, heading: "", value: "",
                remarks: line.remarks.map { remark in
                    remark.rewritten { names.hiding(in: $0, with: TargetSet.aPupil, orParts: true) }
                },
                details: rest, subject: line.subject, day: line.day,
                code: line.isMore ? line.code : "", said: line.said,
                fate: line.isMore ? line.fate : .open))
        return .restOfLineKept(line: line.isMore ? nil : line.number, as: roll.lastNumber)
    }
}
