/// Which lines that were left out of files are kept, and what settles them.
extension Roll {
    /// What rows say of pupils beside who they are, by the places of the pupils.
    typealias Said = [Int: Set<LeftOutCell.Place>]

    /// Keeps the lines that were left out of a file, each once however often it is read; its rows may settle those of an earlier
    /// file.
    mutating func keep(_ lines: [LeftOutLine], besides rows: Said, on today: Day) {
        var seen: Set<Int> = []
        // Each stands for one line of the list, of which there may be thousands.
        var known = Dictionary(grouping: leftOutLines.indices) { leftOutLines[$0].written }
        for line in lines {
            let place = known[line.written]?.firstIndex { leftOutLines[$0].isSame(as: line) }
            if let known = place.flatMap({ known[line.written]?.remove(at: $0) }) {
                seen.insert(leftOutLines[known].number)
                leftOutLines[known].code = line.code
                // The first of two lines for one target, in the list itself, settles nothing of the second.
                if line.reason == .targetTwice, case .cameIn = leftOutLines[known].fate {
                    leftOutLines[known].fate = .open
                }
                // A list of targets that is put right says another grade.
                leftOutLines[known].said =
                    line.subject == nil ? leftOutLines[known].said.union(line.said) : line.said
                continue
            }
            lastNumber += 1
            seen.insert(lastNumber)
            leftOutLines.append(
                LeftOutLine(
                    number: lastNumber, line: line.line, heading: line.heading, value: line.value,
                    remarks: line.remarks, details: line.details, subject: line.subject, day: line.day,
                    code: line.code, said: line.said, fate: .open))
        }
        settleLines(by: rows, on: today, except: seen)
    }

    /// Settles the lines of rolls that are certainly about a child whose row says all that the line said.
    mutating func settleLines(by rows: Said, on today: Day, except seen: Set<Int> = []) {
        func isAsked(_ line: LeftOutLine) -> Bool {
            line.subject == nil && line.fate == .open && !seen.contains(line.number)
        }
        guard leftOutLines.contains(where: isAsked) else { return }
        let index = RollIndex(self)
        for position in leftOutLines.indices where isAsked(leftOutLines[position]) {
            if let place = settler(of: leftOutLines[position], among: rows, by: index, on: today) {
                leftOutLines[position].fate = .cameIn(pupil: pupils[place].number)
            }
        }
    }

    /// Settles what is asked for of a pupil who was typed in.
    mutating func settleLines(byPupilAt place: Int, on today: Day) {
        settleLines(by: [place: pupils[place].said], on: today)
    }

    /// The pupil whose row settles a line. One that can be about others too, such as a line with the key of one child and the
    /// birthday of another, is settled when the rows of all of them came together, or by somebody who was not there yet.
    private func settler(
        of line: LeftOutLine, among rows: Said, by index: RollIndex, on today: Day
    ) -> Int? {
        let meant = index.all(of: line.details).filter { line.mayBeAbout(pupils[$0].details) }
        let slips = line.typedUPN.map { typed in
            rows.keys.filter { pupils[$0].details.upn?.description.suffix(12) == typed.suffix(12) }
        }
        for place in Set(meant + (slips ?? [])).sorted() where rows[place] != nil {
            let others = meant.filter { $0 != place }
            let isNew = pupils[place].number > line.number
            let hasNamesake = others.contains { line.bearsName(of: pupils[$0].details) }
            guard isNew || others.allSatisfy({ rows[$0] != nil }),
                line.isCertainly(about: pupils[place], isNew: isNew, hasNamesake: hasNamesake, on: today)
            else { continue }
            let speakers = [place] + (isNew ? [] : others)
            if let speaker = speakers.first(where: { line.said.isSubset(of: rows[$0] ?? []) }) {
                return speaker
            }
        }
        return nil
    }

    /// Finds the lines of lists of targets in whose place a target was set.
    /// - Parameters:
    ///   - isNew: whether there was none in the subject: it may be what a line was to say whose subject could not be read.
    ///   - target: what a list says: it does not settle a line that has another grade, which may be the newer. Nil where a person
    ///     set the target.
    mutating func settleLines(
        byTargetOf holder: TargetSet.Holder, in subject: PersonText, isNew: Bool,
        asListed target: PersonalTarget?,
        cycle: Cycle
    ) {
        let key = cycle.key(ofSubject: subject.text)
        for index in leftOutLines.indices where leftOutLines[index].fate == .open {
            let line = leftOutLines[index]
            guard let named = line.subject,
                named.isEmpty ? isNew : cycle.key(ofSubject: named) == key
            else { continue }
            switch holder {
            // Where the names beside the keys slipped, it is of the key or of the name: both have the target.
            case .pupil(let place)
            where
                (line.isAbout(pupils[place].details)
                || !named.isEmpty && line.bearsKey(of: pupils[place].details))
                && pupils.allSatisfy {
                    $0.number == pupils[place].number || !line.mayBeAbout($0.details)
                        || $0.targets.contains { cycle.key(ofSubject: $0.subject.text) == key }
                }:
                if let target, line.saysOtherwise(than: target) {
                    leftOutLines[index].code = LeftOutReason.targetOtherwise.rawValue
                } else {
                    leftOutLines[index].fate = .cameIn(pupil: pupils[place].number)
                }
            case .group(let group) where line.details.reference?.folded == PersonText(kept: group.text).folded:
                leftOutLines[index].fate = .dismissed
            default: break
            }
        }
    }

    /// The line that is typed by its number; nil where there is none, or a pupil can be meant.
    package func leftOutLine(_ typed: String) -> LeftOutLine? {
        guard isOffRoll(typed) else { return nil }
        return linesNow.first { $0.isCalled(typed) }
    }

    /// The lines that nobody came in for, and of which nobody said that it never will be.
    package var openLines: [LeftOutLine] { leftOutLines.filter { $0.fate == .open } }
}

extension Pupil {
    /// What is recorded beside who the pupil is.
    fileprivate var said: Set<LeftOutCell.Place> {
        Set(PupilDetails.Field.allCases.filter(details.has).map { .field($0) } + attainments.map(\.place))
    }
}

extension TargetSet {
    /// The lines of lists of targets that were left out and may be what these pupils, by their numbers, have no target for.
    func targetsLeftOut(of numbers: [Int]) -> [LeftOutLine] {
        let pupils = roll.pupils.filter { numbers.contains($0.number) }
        return roll.leftOutLines.filter { line in pupils.contains { line.mayBeTarget(of: $0, in: cycle) } }
    }
}
