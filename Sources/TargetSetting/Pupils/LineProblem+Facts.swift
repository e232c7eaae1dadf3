extension LineProblem {
    /// Where it stands, what it is, and its values.
    package var facts: Facts {
        ["line": line, "column": column, "value": value, "code": kind.code, "facts": kind.facts]
    }
}

extension LineProblem.Kind {
    /// The values of each kind, under the names that scripts read.
    package var facts: Facts {
        switch self {
        case .pupilTwice(let line, let says): ["firstLine": line, "says": says]
        case .targetTwice(let line, let says): ["otherLine": line, "says": says]
        case .rollDisagrees(let pupil, _, let says, let recorded):
            ["pupil": pupil, "says": says, "recorded": recorded]
        case .targetAgain(let line): ["otherLine": line, "says": ""]
        case .targetOnOtherScale(let pupil, let subject, let recorded):
            ["pupil": pupil, "subject": subject, "recorded": recorded.text]
        case .referenceOfAnother(let two):
            ["pupil": two.ofReference.number, "lineOf": two.ofLine?.number]
        case .anotherChild(let pupil, let line, _, _, let bearer):
            ["pupil": pupil, "nameOf": bearer, "firstLine": line]
        case .severalPupils(let pupils): ["pupils": pupils]
        case .columnDisagrees(let lines, let all), .yearsDisagree(let lines, let all):
            ["lines": lines, "of": all]
        case .columnMoved(let movement):
            ["lines": movement.lines, "of": movement.of, "recordedAt": movement.from]
        case .columnOfPoints(let meanings): ["points": meanings]
        case .cellsContradict(let column, let says), .leavingsDisagree(let column, let says):
            ["otherColumn": column, "says": says]
        case .olderList(let age, let cells):
            ["because": age.facts, "cells": cells.map(\.facts)]
        case .recordedAsLeft(let pupil, let day): ["pupil": pupil, "left": day]
        case .recordedAsLeaving(let pupil, let day): ["pupil": pupil, "leaving": day]
        case .recordedElsewhere(let pupil, let isBlank): ["pupil": pupil, "isBlank": isBlank]
        case .yearDoubtful(let pupil, let year): ["pupil": pupil, "recorded": year]
        case .replacedByHand(let pupil, let place, let day):
            ["pupil": pupil, "place": place.text, "replacedOn": day]
        case .resultRecorded(let pupil, let result):
            ["pupil": pupil, "subject": result.subject, "recorded": result.grade.name]
        case .unknownPupil(_, let isEmpty): ["rollIsEmpty": isEmpty]
        case .notIdentified, .resultOfNobody, .leaverWithoutDay: .none
        case .namesExchanged(let other, let lines, let all):
            ["otherColumn": other, "lines": lines, "of": all]
        case .listOf(.day(let day)), .listOf(.month(let day)): ["of": day]
        case .listOf(.term(let term, let year)): ["of": "\(term.rawValue) \(year)"]
        case .listOf(.year(let year)): ["of": year]
        case .listOf(.due(let year)): ["of": year]
        case .listSaysMore(let remarks): ["remarks": remarks.map(\.facts)]
        case .daysChangedOver(let lines): ["lines": lines]
        case .keyAlone(let isAbove): ["pupilsBelow": isAbove]
        case .refused(let refusal): refusal.facts
        case .unreadable(let flaw): flaw.problem.facts
        }
    }

    /// What would put it right elsewhere than in the file.
    package var remedies: [Remedy] {
        switch self {
        case .referenceOfAnother(let two):
            [two.ofReference, two.ofLine].compactMap { $0.map { .showPupil($0.number) } }
        // What is known of both says who they are: the line has the key of the wrong one.
        case .anotherChild(let pupil, _, _, _, let bearer?): [.showPupil(pupil), .showPupil(bearer)]
        case .anotherChild(let pupil, nil, let known, let inFile, _):
            [
                .showPupil(pupil),
                .editPupil(
                    pupil,
                    known.details(comparedWith: inFile).first { !$0.agrees }?.field
                        ?? (known.surname?.folded == inFile.surname?.folded ? .forename : .surname)),
            ]
        case .anotherChild(let pupil, _, _, _, _): [.showPupil(pupil)]
        case .severalPupils: [.showRoll()]
        case .targetOnOtherScale(let pupil, let subject, _):
            [.removePersonal(holder: String(pupil), subject: subject)]
        case .olderList(.hasLeavers(let pupils), _): pupils.first.map { [.sayPupilIsHere($0)] } ?? []
        case .olderList(.titled(_, isAsked: true), _): [.showFindings]
        case .olderList(_, let cells): cells.first.map { [.showPupil($0.pupil)] } ?? []
        case .recordedAsLeft(let pupil, _): [.clearPupil(pupil, .left)]
        case .recordedAsLeaving(let pupil, _): [.clearPupil(pupil, .leaving)]
        case .rollDisagrees(let pupil, _, _, _): [.showPupil(pupil)]
        case .recordedElsewhere(let pupil, _): [.editPupil(pupil, .enrolment)]
        case .yearDoubtful(let pupil, _): [.editPupil(pupil, .ncYear)]
        case .replacedByHand(let pupil, .cell(.field(let field)), _): [.editPupil(pupil, field)]
        case .replacedByHand(let pupil, .cell(.result(let subject, .keyStage(let keyStage))), _):
            [.recordEarlierResult(pupil, subject: subject, at: keyStage)]
        case .replacedByHand(let pupil, .cell(.result(let subject, .now)), _):
            [.recordAttainment(pupil, subject: subject)]
        case .replacedByHand(_, .cell(.aim), _): []
        case .replacedByHand(let pupil, .target(_, let subject), _):
            [.setPersonal(holder: String(pupil), subject: subject)]
        // What a list changed, lists may bring back.
        case .replacedByHand(_, .resultBefore, _), .replacedByHand(_, .missedTarget, _),
            .replacedByHand(_, .loweredTarget, _), .replacedByHand(_, .raisedTarget, _),
            .replacedByHand(_, .takenBackTarget, _), .replacedByHand(_, .listedTarget, _),
            .replacedByHand(_, .placedBefore, _),
            .replacedByHand(_, .broughtByResults, _), .replacedByHand(_, .listApart, _):
            []
        case .resultRecorded(let pupil, let result):
            switch result.when {
            case .keyStage(let id): [.recordNoResult(pupil, subject: result.subject.text, at: id)]
            case .now: []
            }
        case .unknownPupil(_, let isEmpty): [isEmpty ? .importRoll : .showRoll()]
        case .listOf, .columnMoved: [.undo]
        case .refused(let refusal): refusal.remedies
        case .unreadable(let flaw): flaw.problem.remedies
        case .pupilTwice, .targetTwice, .targetAgain, .listSaysMore, .columnDisagrees,
            .columnOfPoints, .namesExchanged,
            .yearsDisagree, .cellsContradict, .leavingsDisagree, .notIdentified,
            .resultOfNobody, .leaverWithoutDay, .daysChangedOver, .keyAlone:
            []
        }
    }
}
