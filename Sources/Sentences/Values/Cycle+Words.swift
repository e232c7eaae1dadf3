package import TargetSetting

extension Cycle {
    /// The cycle's title, number and authority, in a line.
    package var heading: String {
        title + (reference.map { " (\($0))" } ?? "") + (authority.map { ", \($0.name)" } ?? "")
    }
}

extension Contact {
    /// `the SIP, 01603 000000 (zero rating)`.
    package var inWords: String {
        title + (reach.map { ", \($0)" } ?? "") + (about.map { " (\($0))" } ?? "")
    }
}

extension LineProgress {
    /// How far the pupil came on the line, and what it asks for on the day.
    package var sentence: String {
        func amount(_ tenths: Int) -> String {
            let whole = tenths % 10 == 0 ? "\(abs(tenths) / 10)" : "\(Amount(tenths: abs(tenths)))"
            return (tenths < 0 ? "-" : "") + whole
        }
        return
            "From \(start) to \(reached) is \(amount(gained)) of \(amount(whole)) to \(aim). On \(day.inWords) the straight line asks for \(amount(expected)): \(isOnLine ? "on the line or above" : "below the line")."
    }
}

extension ImportPlan {
    /// `26 added, 0 changed, 0 left as they were, 1 with problems`.
    package var inWords: String {
        "\(added.count) added, \(changed.count) changed, \(unchanged.count) left as they were, \(linesWithProblems.count) with problems"
    }
}

extension ImportPlan {
    /// The scales of which some line has no grade and nothing is near it, each once.
    package var scalesAskedFor: [Scale] {
        var scales: [Scale] = []
        for problem in problems {
            guard case .refused(.personal(.unknownGrade(_, let scale?, nil))) = problem.kind,
                !scales.contains(scale)
            else { continue }
            scales.append(scale)
        }
        return scales
    }
}

extension LineProblem {
    /// Where it is and what stands there: `line 4, column DOB, ‘31/02/1999’`.
    package var place: String {
        ["line \(line)", column.isEmpty ? nil : "column \(column)", value.isEmpty ? nil : "‘\(value)’"]
            .compactMap(\.self).joined(separator: ", ")
    }
}

extension LineProblem.Kind {
    /// What is wrong in a line of a file, as the rest of a sentence that names the line.
    package var inWords: String {
        switch self {
        case .pupilTwice(let line, let says):
            "line \(line) is about the same pupil and \(says.isEmpty ? "is blank here" : "says ‘\(says)’"): neither is taken. Put the lines right, or say at the pupil which it is."
        case .targetTwice(let line, let says):
            "line \(line) says \(says.isEmpty ? "nothing" : "‘\(says)’") here for the same target: neither is taken. Put one of the lines right, or leave it out."
        case .rollDisagrees(let pupil, _, _, let recorded):
            "on the roll pupil \(pupil) has \(recorded). The target is not taken until one of the two is put right."
        case .columnOfPoints(let meanings):
            "points stand in this column, and so what looks like a level may be points too: nothing of the column is taken. Write levels: \(meanings.joined(separator: ", "))."
        case .targetAgain(let line):
            "line \(line) has a target of the pupil in this subject already, and that one is taken. If this is another examination, such as literature or additional science, say so in the subject; else leave the line out."
        case .targetOnOtherScale(_, let subject, let recorded):
            "in \(subject) \(recorded.name) is aimed for already, on another scale, and that stays: a pupil has one target in a subject. If this takes its place, take that one away first. If it is of another examination, such as entry level beside a GCSE, leave the line out."
        case .referenceOfAnother(let two): two.sentence
        case .anotherChild(let pupil, let line, let known, let inFile, let bearer):
            "this says \(inFile.inWords)\(bearer.map { " (pupil \($0))" } ?? ""), and "
                + (line.map {
                    "line \($0) has the same UPN or reference for \(known.inWords). Give each child their own; if it is one child, give both lines one name, or leave one of them out."
                }
                    ?? "the UPN or reference is of pupil \(pupil), \(known.inWords). "
                    + (bearer == nil
                        ? "Put the line right; if it is one child, change the pupil on the roll first."
                        : "Give the line the UPN or reference of the one whom it is about."))
        case .severalPupils(let pupils):
            "more than one pupil has this reference, but for the zeros before it: \(pupils.map(String.init).joined(separator: ", ")). Write it as it stands on the roll, or give the UPN."
        case .columnDisagrees(let lines, let all):
            "\(lines) of \(all) lines say something else here than the roll does, and so the column may have slipped by a row: nothing of it is taken. Put it beside the right pupils, and read the file again; if the roll is wrong, change the pupils there."
        case .columnMoved(let movement): movement.inWords
        case .namesExchanged(let other, let lines, let all):
            "on \(lines) of \(all) lines the surname on the roll stands under \(other), and the forename here: no name is taken of either column. Exchange the two headings and read the file again; if the roll is wrong, change the pupils there."
        case .yearsDisagree(let lines, let all):
            "\(lines) of \(all) lines have another NC year here than the date of birth gives, and not by the same number, and so the column may have slipped or been sorted by itself: nothing of it is taken. Put it beside the right pupils, and read the file again; if it is right, record the years at the pupils."
        case .cellsContradict(let column, let says):
            "the column \(column) says ‘\(says)’, which contradicts this: it is not taken. Put one of them right, or say at the pupil which it is."
        case .leavingsDisagree(let column, let says):
            "the column \(column) says ‘\(says)’, and both are to come: neither is taken. Put one of them right, or record the expected leaving at the pupil."
        case .olderList(let age, let cells): age.sentence(leaving: cells)
        case .recordedAsLeft(let pupil, let day):
            "pupil \(pupil) is recorded as left on \(day.inWords), and this list has the pupil on roll: the pupil stays a leaver as long as there is a day of leaving."
        case .leaverWithoutDay:
            "most pupils of this list have left, and nothing says when this one did: give the day of leaving. Until then the pupil counts."
        case .recordedAsLeaving(let pupil, let day):
            "pupil \(pupil) is recorded as to leave on \(day.inWords), and this list has no day of leaving: no group counts the pupil as long as that day stands."
        case .recordedElsewhere(let pupil, let isBlank):
            "pupil \(pupil) is recorded as registered mainly elsewhere (S), and this list \(isBlank ? "says nothing of it" : "has the pupil here alone"): what is recorded stays."
        case .yearDoubtful(let pupil, let year):
            "pupil \(pupil) is recorded in \(year == 0 ? "Reception" : "NC year \(year)"), and no date of birth tells which is right. An NC year does not go back, or on by more than one, and so what is recorded stays. If the list is right, record it at the pupil."
        case .replacedByHand(_, .target, let day):
            "a person changed this target or took it away on \(day.inWords), and that stays: the list may be older. Put it right where the list comes from, or, if the list is right, set the target again."
        case .replacedByHand(_, _, let day):
            "this was replaced or explained at the pupil on \(day.inWords), by hand or by another list, and what is recorded stays: the list may be older. Put it right where the list comes from, or, if the list is right, record it again."
        case .resultRecorded(_, let result):
            "this says why there is no result, and \(result.grade.name) is recorded: it stays. If there is none, say so at the pupil."
        case .unknownPupil(_, rollIsEmpty: true): "there are no pupils on the roll."
        case .unknownPupil(let isNumber, _):
            "no pupil on the roll has this UPN or reference."
                + (isNumber ? " A number in a file is the unit's own reference." : "")
        case .resultOfNobody:
            "nobody on the roll has this, and a list of results, targets or attendance brings nobody onto it, as it may have who left. If the pupil is here, add the pupil, and read the list again."
        case .notIdentified:
            "there is no UPN and no reference of the unit's own. Give the pupil one of them."
        case .listOf(let time):
            "by this the list is of \(time.inWords), and its pupils are taken for those who are here now. If they are not, take nothing of it."
        case .listSaysMore: "it is not read, and asked about."
        case .daysChangedOver(let lines):
            "on \(counted(lines, "line")) day and month stand the other way round than on the roll, and so the file may have the month first: no day of it is taken. Give its columns of days the format dd/mm/yyyy, and read it again; if the roll is wrong, change the pupils there."
        case .keyAlone(let isAbove):
            "the row has nothing but this to say who it is, no name, date of birth or NC year, and is not taken for a pupil."
                + (isAbove
                    ? " If it begins a section of the sheet, such as leavers, say that of the pupils below it in a column."
                    : "")
        // The grades that there are stand once below all lines.
        case .refused(.personal(.unknownGrade(let typed, _, nil))) where typed.isFineGrade:
            "fine grades, with decimals, are not read. Write the level, such as 4 or 4b."
        case .refused(.personal(.unknownGrade(let typed, let scale, let nearest))):
            Refusal.unknown(typed, scale) + (nearest.map { " Did you mean \($0)?" } ?? "")
        case .refused(let refusal): refusal.message
        case .unreadable(let flaw): flaw.problem.message
        }
    }
}

extension TwoHolders {
    /// Whose the reference is, whose the line, and what it says: both are shown.
    fileprivate var sentence: String {
        let other = by == .upn ? "the UPN" : by == .reference ? "another reference" : "the name"
        let says = inFile.inWords.isEmpty ? "" : "; the line says \(inFile.inWords)"
        return
            "the reference is of \(ofReference.inWords), and \(other) is of \(ofLine?.inWords ?? "nobody on the roll")\(says). Check the reference and the UPN."
    }
}

extension TwoHolders.Holder {
    /// `pupil 2, Tom Birch, born 3 February 2001`
    fileprivate var inWords: String {
        ["pupil \(number)", identity.inWords].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension ListTime {
    /// `20 July 2010`, `the autumn term of 2010`, `2009/10`
    fileprivate var inWords: String {
        switch self {
        case .day(let day): day.inWords
        case .month(let first): first.inWords.split(separator: " ").dropFirst().joined(separator: " ")
        case .term(let term, let year): "the \(term.rawValue) term of \(year)"
        case .year(let year): year.description
        case .due(let year): String(year)
        }
    }
}
