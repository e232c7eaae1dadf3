package import TargetSetting

extension Remedy {
    /// What to do, as a part of a sentence: `set it again`. A front end says where, or how.
    package var phrase: String {
        switch self {
        case .give(let detail): detail.phrase
        case .leaveOut: "leave it out"

        case .stateGroup(_, nil): "say how many there are, 0 if there are none"
        case .stateGroup: "change the group"
        case .setTarget(_, _, let again): again ? "set it again" : "set it"
        case .setTargets: "set each target"
        case .zeroRate(_, let again): again ? "zero-rate it again in other words" : "zero-rate it"
        case .takeBackZeroRating: "take the zero rating back"
        case .computeTargets: "see it pupil by pupil"
        case .showTargets: "see what is owed"

        case .recordSessions: "record them for each year"
        case .recordPrior(_, _, let again): again ? "record it again with its source" : "record it"
        case .setAbsence(_, nil): "set it"
        case .setAbsence(_, let rate?): "set \(rate)% or lower"
        case .setAttendance: "set it by the attendance"
        case .setAbsenceExplained: "say why it is higher"
        case .recordResult(_, let year): "record the actual for \(year)"
        case .addPlannedAction: "add one"
        case .rewritePlannedAction: "remove it, then add it again"
        case .showAbsence: "see the figures"

        case .importRoll, .importTargets: "read them in"
        case .showRoll(.keyStage): "see the pupils"
        case .showRoll: "see who there is"
        case .showPupil: "see the pupil"
        case .editPupil(_, .born): "give the date of birth"
        case .removePupil: "take the one off the roll who is there twice"
        case .editPupil(_, .sen): "record it"
        case .editPupil: "put it right"
        case .clearPupil, .recordNoResult: "say that there is none"
        case .sayPupilIsHere: "say that the pupil is here"
        case .showLine: "see what it says"
        case .dismissLine: "say that nobody will"
        case .dismissTitle: "say that it is so"
        case .recordLeaving: Detail.expectedLeaving
        case .recordLeaver: "record who has left"
        case .dismissMore: "say that it changes nothing"
        case .recordInCare: "if that is so, record it first"
        case .recordAttainment(_, .some): "record where the pupil is now"
        case .recordAttainment, .recordEarlierResult, .recordPEP: "record it"
        case .clearAttainment: "take it back"
        case .recordAttendance: "give the medical reason if there is one"
        case .erase: "erase it there too"
        case .showOffRoll: "see who that is"

        case .setPersonal(_, _, changing: []): "set one"
        case .setPersonal: "set it again"
        case .removePersonal: "remove it"
        case .showPersonal: "see it"
        case .addReview: "review it"

        case .propose: "propose the targets"
        case .showFindings: "see what is open"
        case .explain: "explain it"
        case .explainAll: "explain them"
        case .sign(let form, let rules, let moment): form.phrase(accepting: rules, when: moment)
        case .accept: "accept it with this sign-off"
        case .withdraw(_, .putRight): "withdraw it"
        case .withdraw(_, .proposeAnew): "withdraw it, propose, and sign again"
        case .withdraw(_, .keepOne): "withdraw the one that is wrong"
        case .showSignOffs: "see the sign-offs"

        case .export(let late): late ? "say why it is late with the export" : "export"
        case .sendFile(let revision): "send the file of revision \(revision)"
        case .showStatus: "see where you are"
        case .showLog: "see the record"
        case .undo: "take it back"
        case .verifyLog: "see everything that was found"
        case .recordReceipt: "record the LA's answer"
        case .showReceipt: "see the LA's answer"
        case .verifySubmission: "look at a submission"
        case .confirmKey: "if it is, confirm it"

        case .makeRegister(.unit): "make one"
        case .makeRegister(.rehearsal): "make a rehearsal"
        case .makeRegister(.ownCycleFile): "use your own LA's cycle file"
        case .makeRegister(.inEarnest): "begin in earnest"
        case .nameRegister(.yours): "name yours"
        case .nameRegister(.real): "name the real register"
        case .nameRegister(.ofCycle): "name the register of that cycle"
        case .nameRegister(.another): "name another"
        case .useBackup: "go on with your latest backup"
        case .makeBackup: "make a new backup"
        case .showCycle: "see the register's cycle"
        case .askAuthority(let contact): "ask the LA what to do\(contact.map { ": \($0)" } ?? "")"
        case .la(let remedy): remedy.phrase
        }
    }
}

extension SignForm {
    fileprivate func phrase(accepting rules: [Rule.ID], when moment: SignMoment) -> String {
        switch (rules.count, moment) {
        case (0, .agreed), (0, .outstanding): "when they have agreed, record it"
        case (0, .agreedAgain): "when they have agreed again, record it"
        case (0, .now): "sign"
        case (0, .again): "sign again"
        case (_, .agreedAgain): "when they have agreed again, record it with what they accept"
        case (_, .outstanding): "when they have agreed, record it with what they accept"
        case (1, _): "the \(title) accepts it in words"
        default: "the \(title) accepts each in words"
        }
    }
}

extension Detail {
    fileprivate static let expectedLeaving = "if the pupil is expected to leave then, record that"

    fileprivate var phrase: String {
        switch self {
        case .name: "say who"
        case .day: "say when"
        case .evidence: "say what shows it"
        case .acceptance: "accept it in words"
        case .agreement: "if it is meant, do it without being asked"
        case .reason, .explanation, .lateReason: "say why"
        case .anotherPerson: "if it is another person, say who"
        case .count(nil): "give a number"
        case .count: "give the number"
        case .outOf(nil): "say how many they are"
        case .outOf(let most?): "give a number from 0 to \(most)"
        case .percent: "give one of these percentages"
        case .points: "give the points"
        case .rate(nil): "give a rate"
        case .rate(let most?): "give \(most)% or lower"
        case .reference: "give the unit's own reference"
        case .upn: "give the UPN"
        case .leaving: Detail.expectedLeaving
        case .pupil(let text, _): "name \(text)"
        case .subject: "say which"
        case .nearest(let name, _): "type \(name) instead"
        case .value(_, let such, _): "give another value\(such.map { ", such as \($0)" } ?? "")"
        case .grade(let grades, _): "say which: \(grades.joined(separator: " or "))"
        case .measure: "name the measure"
        case .comparator: "name the figure"
        case .actual: "give the percentage"
        case .parts: "type it again with"
        case .received: "give the day on which it arrived"
        case .until, .respondBy: "give a later day"
        case .cycleFile: "name a cycle file"
        case .fingerprint: "give the fingerprint"
        case .allLines: "take in the lines that can be read"
        case .linesInDoubt: "erase them too"
        case .noLinesInDoubt: "leave them"
        case .hiddenNames: "put ‘[a pupil]’ for the name there"
        case .noHiddenNames: "leave the name there"
        case .writing: "type it in quotation marks"
        }
    }
}

extension LARemedy {
    fileprivate var phrase: String {
        switch self {
        case .makeRegister: "make one"
        case .addUnits: "if the unit should be on the list, add it, then collect the file again"
        case .correctUnits: "put the list right"
        case .collect: "collect it first"
        case .collectAgain: "collect the file again"
        case .collectAnswer: "when the answer has come, collect it"
        case .showBoard: "see the list"
        case .verifyLog: "see everything that was found"
        case .show: "see what came"
        case .returnToUnit: "send it back"
        case .choose: "say which is the unit's"
        case .confirmKey: "then confirm the key"
        case .setTarget: "if the LA is still not satisfied with a target, set it"
        case .writeReceipt(_, .copy): "write the unit's copy"
        case .writeReceipt(_, .reason): "send the reason to the unit in a file"
        case .collectInto(.real): "collect it into your real register"
        case .collectInto: "collect it into the register of its own cycle"
        case .passOn: "pass the file on to that LA"
        case .accept: "accept it"
        case .askUnit(_, let what): what.phrase
        case .chase: "ask for what is owed"
        case .writeTargetList(.toPassOn): "write the list to pass on"
        case .writeTargetList(.toCompare): "write one"
        }
    }
}

extension AskedOfUnit {
    fileprivate var phrase: String {
        switch self {
        case .realSubmission: "ask the unit for its real submission"
        case .signedExport: "ask the unit to export it again with a version that signs"
        case .rightDate: "ask the unit to look at its computer's date and export again"
        case .exportAgain: "ask the unit to export it again, and to send that very file"
        case .beginWithCycle: "send the unit your cycle file, and ask it to begin with that"
        case .file: "ask the unit for it, or whether it sent it to somebody else"
        case .group: "ask the unit"
        case .journal: "ask the unit which, and to compare the register there with the earlier file"
        }
    }
}
