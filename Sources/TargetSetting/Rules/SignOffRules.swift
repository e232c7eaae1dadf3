extension Rule {
    static let signOffRules: [Rule] = [
        Rule(.proposedLate, ["M2"]) { context in
            guard let due = context.set.cycle.day(.proposedBy), let proposal = context.set.proposal else {
                return []
            }
            return [
                Evaluation(
                    .proposal, .proposal(proposal.day, due: due), proposal.day > due ? .query() : nil)
            ]
        },
        Rule(.agreedBeforeProposed, ["M2", "M3"]) { context in
            guard context.set.cycle.day(.proposedBy) != nil else { return [] }
            let proposed = context.set.proposal?.day
            return context.signOffs.map { signatory, signOff in
                let isWell = proposed.map { $0 <= signOff.effectiveDay } ?? false
                return Evaluation(
                    .signatory(signatory.id), .agreement(signatory, signOff, proposed: proposed),
                    isWell ? nil : .query(.withdraw(signatory: signatory.id, to: .proposeAnew)))
            }
        },
        Rule(.signOffMoved, ["M3", "M4", "M5"]) { context in
            context.set.cycle.signatories.compactMap { signatory in
                let status = context.status(of: signatory)
                let problem: Evaluation.Problem?
                switch status {
                case .notSigned, .withdrawn: return nil
                case .stands: problem = nil
                case .moved:
                    problem = .error(
                        .sign(SignForm(signatory), accepting: status.acceptedBefore, when: .agreedAgain))
                }
                return Evaluation(.signatory(signatory.id), .signOffStatus(signatory, status), problem)
            }
        },
        Rule(.signOffInFuture, ["M5"]) { context in
            context.signOffs.map { signatory, signOff in
                Evaluation(
                    .signatory(signatory.id), .signOffDay(signatory, signOff),
                    signOff.effectiveDay > context.today
                        ? .error(.withdraw(signatory: signatory.id)) : nil)
            }
        },
        Rule(.signOffOutsideWindow, ["M3"]) { context in
            context.signOffs.compactMap { signatory, signOff in
                let windows = context.set.cycle.windows(of: signatory.id)
                guard !windows.isEmpty else { return nil }
                // One query for all the windows missed, because a note answers one.
                let missed = windows.filter { !$0.contains(signOff.effectiveDay) }
                return Evaluation(
                    .signatory(signatory.id), .window(signatory, signOff, all: windows, missed: missed),
                    missed.isEmpty ? nil : .query())
            }
        },
        Rule(.signOffBeforeChange, ["M3", "M4", "M5"]) { context in
            context.signOffs.map { signatory, signOff in
                let changes = signatory.covers.compactMap { context.set.lastChanges[$0] }
                let last = changes.max { $0.day < $1.day }
                let isWell = last.map { signOff.effectiveDay >= $0.day } ?? true
                return Evaluation(
                    .signatory(signatory.id),
                    .change(
                        signatory, signOff, last: last,
                        title: last.map { context.set.cycle.title(of: $0.subject) }),
                    isWell ? nil : .query())
            }
        },
        Rule(.onePersonTwoOffices, ["M4", "M5"]) { context in
            context.pairsOfSigners.map { pair in
                pair.evaluation(
                    pair.first.name.isSame(as: pair.second.name)
                        ? .error(.withdraw(signatory: pair.second.signatory.id, to: .keepOne)) : nil)
            }
        },
        Rule(.similarNames, ["M4", "M5"]) { context in
            context.pairsOfSigners.map { pair in
                pair.evaluation(
                    pair.first.name.resembles(pair.second.name)
                        ? .query(.withdraw(signatory: pair.second.signatory.id, to: .keepOne)) : nil)
            }
        },
        Rule(.confirmedTooEarly, ["M5"]) { context in
            guard let last = context.set.cycle.confirmingSignatory,
                let confirmation = context.status(of: last).signOff
            else { return [] }
            return context.signOffs.filter { $0.signatory.id != last.id }.map { signatory, signOff in
                Evaluation(
                    .signatory(last.id), .order(last: last, confirmation, other: signatory, signOff),
                    confirmation.effectiveDay < signOff.effectiveDay
                        ? .error(.sign(SignForm(last), when: .again)) : nil)
            }
        },
    ]
}

extension RuleContext {
    fileprivate struct SignerPair {
        let first: (signatory: Signatory, name: PersonName)
        let second: (signatory: Signatory, name: PersonName)

        func evaluation(_ problem: Evaluation.Problem?) -> Evaluation {
            Evaluation(
                .signatories(first.signatory.id, second.signatory.id),
                .signers(first.signatory, first.name.text, second.signatory, second.name.text), problem)
        }
    }

    fileprivate var pairsOfSigners: [SignerPair] {
        signers.indices.flatMap { index in
            signers[..<index].map { SignerPair(first: $0, second: signers[index]) }
        }
    }
}
