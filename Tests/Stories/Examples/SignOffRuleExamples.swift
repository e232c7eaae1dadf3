import TargetSetting

extension RuleExample {
    static let ofSignOffs: [RuleExample] = [
        .passing(
            "proposed-late", "proposed on the last day for it",
            .of2010(from: .entered, on: "2010-11-30", [.propose])),
        .query(
            "proposed-late", about: "proposal", when: "proposed a day after it",
            .of2010(from: .entered, on: "2010-12-01", [.propose])),

        .passing("agreed-before-proposed", "proposed first", .of2010(from: .signed)),
        .passing(
            "agreed-before-proposed", "proposed and agreed on one day",
            .of2010(from: .entered, [.propose, .sign("chair", "Anne Elm")])),
        .query(
            "agreed-before-proposed", about: "chair", when: "nothing was ever proposed",
            .of2010(from: .entered, [.sign("chair", "Anne Elm")])),
        .query(
            "agreed-before-proposed", about: "sip", when: "agreed the day before it was proposed",
            .of2010(from: .proposed, [.sign("sip", "Ravi Birch", dated: "2010-11-21")])),

        .passing("sign-off-moved", "nothing changed since", .of2010(from: .signed)),
        .passing(
            "sign-off-moved", "the chair, whose sign-off had fallen, has signed again",
            .of2010(from: .chairSigned, [.absence(21.0), .sign("chair", "Anne Elm")])),
        .error(
            "sign-off-moved", about: "chair", when: "a target changed that the chair had agreed",
            .of2010(from: .chairSigned, [.absence(21.0)])),
        .error(
            "sign-off-moved", about: "head", when: "the chair took the agreement back",
            .of2010(from: .signed, [.withdraw("chair")])),

        .passing("sign-off-in-future", "signed today", .of2010(from: .chairSigned)),
        .error(
            "sign-off-in-future", about: "chair", when: "seen the day before", .of2010(from: .chairSigned),
            seenOn: "2010-12-05"),

        .passing(
            "sign-off-outside-window", "the chair signs on the first day of the window",
            .of2010(from: .entered, [.sign("chair", "Anne Elm", dated: "2010-11-01")])),
        .passing(
            "sign-off-outside-window", "the chair signs on the last day of the window",
            .of2010(from: .entered, on: "2010-12-14", [.sign("chair", "Anne Elm", dated: "2010-12-13")])),
        .query(
            "sign-off-outside-window", about: "chair", when: "the chair signs on the day after",
            .of2010(from: .entered, on: "2010-12-14", [.sign("chair", "Anne Elm", dated: "2010-12-14")])),
        .query(
            "sign-off-outside-window", about: "chair", when: "the chair signs before the window opens",
            .of2010(from: .entered, [.sign("chair", "Anne Elm", dated: "2010-10-31")])),
        .query(
            "sign-off-outside-window", about: "parents",
            when: "somebody misses a window of their own and one for all",
            .of(.fiveOffices, on: "2013-02-01", [.sign("parents", "Jo Oak", dated: "2013-02-01")])),

        .passing(
            "sign-off-before-change", "agreed on the day of the last change",
            .of2010(from: .entered, [.sign("chair", "Anne Elm", dated: "2010-11-15")])),
        .passing(
            "sign-off-before-change", "what changed later is no part of what was agreed",
            .of(
                .fiveOffices, on: "2012-11-01",
                [.absence(9.0), .sign("moderator", "Jo Oak", dated: "2012-10-20")])),
        .query(
            "sign-off-before-change", about: "chair", when: "agreed the day before the figures were entered",
            .of2010(from: .entered, [.sign("chair", "Anne Elm", dated: "2010-11-14")])),

        .passing("one-person-two-offices", "three people sign", .of2010(from: .signed)),
        .error(
            "one-person-two-offices", about: "chair sip", when: "one person signs in two spellings",
            .of2010(from: .chairSigned, [.sign("sip", "anne  ELM.")])),

        .error(
            "one-person-two-offices", about: "chair sip",
            when: "one person signs in letters that look the same",
            .of2010(from: .chairSigned, [.sign("sip", "Αnnё Έlm")])),

        .passing("similar-names", "the names are different", .of2010(from: .signed)),
        .passing(
            "similar-names", "the same name is an error of its own, and no query",
            .of2010(from: .chairSigned, [.sign("sip", "Anne Elm")])),
        .query(
            "similar-names", about: "chair sip", when: "the names are a letter apart",
            .of2010(from: .chairSigned, [.sign("sip", "Anna Elm")])),
        .query(
            "similar-names", about: "chair sip", when: "an initial stands for the first name",
            .of2010(from: .chairSigned, [.sign("sip", "A. Elm")])),

        .passing("confirmed-too-early", "the head signs on the day of the others", .of2010(from: .signed)),
        .error(
            "confirmed-too-early", about: "head", "head",
            when: "a file says that the head signed the day before the others",
            .of2010(from: .signed),
            altered: { set in
                guard let last = set.signOffs.last else { return }
                let earlier = SignOff(
                    signatory: last.signatory, name: last.name, day: "2010-12-05", evidence: nil,
                    recordedBy: last.recordedBy, recordedOn: last.recordedOn, acceptances: [],
                    covered: last.covered, withdrawal: nil)
                set = TargetSet(
                    cycle: set.cycle, unit: set.unit, rehearsalDay: set.rehearsalDay, groups: set.groups,
                    figures: set.figures, zeroRatings: set.zeroRatings, priors: set.priors,
                    absenceTargets: set.absenceTargets, plan: set.plan, proposal: set.proposal,
                    notes: set.notes, signOffs: set.signOffs.dropLast() + [earlier],
                    revisions: set.revisions, lastChanges: set.lastChanges, roll: set.roll,
                    reportedCounts: set.reportedCounts)
            }),
    ]

    static let ofDeadlines: [RuleExample] = [
        .passing("la-deadline-past", "it is the last day", .of2010(from: .signed), seenOn: "2010-12-13"),
        .query(
            "la-deadline-past", about: "la-deadline", when: "it is the day after", .of2010(from: .signed),
            seenOn: "2010-12-14"),
        .passing(
            "statutory-deadline-past", "it is the last day", .of2010(from: .signed), seenOn: "2010-12-31"),
        .query(
            "statutory-deadline-past", about: "statutory-deadline", when: "it is the day after",
            .of2010(from: .signed), seenOn: "2011-01-01"),
        .passing(
            "frozen", "it is the last day", .of(.fiveOffices, on: "2012-11-01", []), seenOn: "2013-02-28"),
        .error(
            "frozen", about: "frozen-after", when: "it is the day after and nothing was exported",
            .of(.fiveOffices, on: "2012-11-01", []), seenOn: "2013-03-01"),
    ]
}
