package import TargetSetting

/// What an officer of the LA can decide about a unit.
package enum LAAction: Equatable, Sendable {
    case accept(comment: PersonText?)
    /// Nil for the days that the cycle gives.
    case sendBack(reason: PersonText, respondBy: Day?)
    case setTarget(LATarget)
    /// A digest, or the beginning of one.
    case choose(digest: String, reason: PersonText)
    case trust(fingerprint: String, confirmedBy: PersonText)
    case extend(until: Day, grantedBy: PersonText, reason: PersonText)
}

extension UnitRecord {
    /// What an officer decides, or why it cannot be decided; nothing is changed here.
    package func decide(_ action: LAAction, under terms: Terms, on today: Day) throws(LARefusal) -> Decided {
        switch action {
        case .accept(let comment): try accept(comment)
        case .sendBack(let reason, let day):
            try sendBack(because: reason, respondBy: day, under: terms, on: today)
        case .setTarget(let target): try set(target, cycle: terms.cycle, on: today)
        case .choose(let digest, let reason): try choose(digest, because: reason)
        case .trust(let fingerprint, let name): try trust(fingerprint, confirmedBy: name)
        case .extend(let until, let name, let reason):
            try extend(until: until, grantedBy: name, because: reason, cycle: terms.cycle, on: today)
        }
    }

    private func accept(_ comment: PersonText?) throws(LARefusal) -> Decided {
        let arrival = try settled()
        if case .accepted(_, comment) = verdict(on: arrival.digest)?.ruling {
            throw .alreadyAccepted(unit.unit, revision: arrival.revision)
        }
        return Decided(
            .accepted(digest: arrival.digest, comment: comment), of: unit.unit,
            .accepted(revision: arrival.revision, comment: comment), unconfirmedKey + [.copyIsDue])
    }

    private func sendBack(
        because reason: PersonText, respondBy: Day?, under terms: Terms, on today: Day
    ) throws(LARefusal) -> Decided {
        let arrival = try settled()
        let day = respondBy ?? today.adding(days: terms.cycle.daysToRespond)
        guard day >= today else { throw .dayPassed(day, today: today) }
        let last = today.adding(months: 12)
        guard day <= last else { throw .dayTooLate(day, last: last) }
        if case .returned(_, reason, day) = verdict(on: arrival.digest)?.ruling {
            throw .alreadyReturned(unit.unit, revision: arrival.revision)
        }
        let isSecond = returns > 0 && answerOwed(on: today) == nil
        return Decided(
            .returned(digest: arrival.digest, reason: reason, respondBy: day), of: unit.unit,
            .sentBack(revision: arrival.revision, reason: reason, respondBy: day, again: returns > 0),
            [.reasonIsDue] + (isSecond ? [.targetsCanBeSet] : []))
    }

    /// The submission in whose place the LA may set a target.
    /// - Throws: `.setBeforeSecondReturn`, and where there is nothing to decide about.
    package func returnedTwice(on today: Day) throws(LARefusal) -> ReceivedSubmission {
        let arrival = try settled()
        guard returns >= 2 else {
            throw .setBeforeSecondReturn(unit.unit, returns: returns, answerBy: answerOwed(on: today))
        }
        return arrival
    }

    private func set(_ target: LATarget, cycle: Cycle, on today: Day) throws(LARefusal) -> Decided {
        _ = try returnedTwice(on: today)
        guard state != .accepted else { throw .setAfterAcceptance(unit.unit) }
        let before = targetsSetByLA.first { $0.measure == target.measure }
        if before == target { throw .alreadySet(unit.unit, target) }
        let title = cycle.title(of: target.measure)
        return Decided(
            .targetSet(target), of: unit.unit, .targetSet(target, title: title, was: before?.value),
            [.ownFigureStays] + target.unlikely(in: cycle).map { .unlikely($0) })
    }

    private func choose(_ typed: String, because reason: PersonText) throws(LARefusal) -> Decided {
        let rejected = arrivals.filter { isTrusted($0) && decidedAgainst.contains($0.digest) }
        let choice = conflicts.flatMap(\.arrivals) + rejected
        guard !choice.isEmpty else { throw .nothingToChoose(unit.unit) }
        let found = choice.filter { $0.digest.hasPrefix(typed.lowercased()) }
        let digests = Set(found.map(\.digest))
        guard typed.count >= 6, digests.count == 1, let chosen = found.first else {
            throw .unknownDigest(typed, known: Set(choice.map(\.digest)).sorted())
        }
        // What has the same number, and what follows another than the chosen one.
        let rivals =
            conflicts.filter { $0.arrivals.contains(chosen) }.flatMap(\.arrivals)
            + arrivals.filter { isTrusted($0) && $0.revision == chosen.revision }
        let over = Set(
            rivals.filter { $0.digest != chosen.digest && $0.revision >= chosen.revision }.map(\.digest)
        ).sorted()
        return Decided(
            .chosen(digest: chosen.digest, over: over, reason: reason), of: unit.unit,
            .chosen(revision: chosen.revision, digest: chosen.digest, reason: reason),
            over.map { .fileDropped(digest: $0) })
    }

    private func trust(_ typed: String, confirmedBy person: PersonText) throws(LARefusal) -> Decided {
        let signers = Set(arrivals.map(\.signer)).sorted { $0.fingerprint < $1.fingerprint }
        guard !signers.isEmpty else { throw .noKey(unit.unit) }
        let wanted = PersonText(kept: typed).folded
        guard let signer = signers.first(where: { PersonText(kept: $0.fingerprint).folded == wanted }) else {
            throw .unknownFingerprint(typed, known: signers.map(\.fingerprint))
        }
        if isKeyConfirmed, signer == key, otherKeys.isEmpty {
            throw .alreadyTrusted(unit.unit, fingerprint: signer.fingerprint)
        }
        var after = self
        let ruling = Decision.Ruling.trusted(signer, confirmedBy: person)
        let last = (arrivals.map(\.number) + decisions.map(\.number)).max() ?? 0
        after.decisions.append(
            Decision(number: last + 1, day: arrivals[0].receivedOn, by: person, ruling: ruling))
        let lost = arrivals.filter { isTrusted($0) && !after.isTrusted($0) }.map(\.revision).sorted()
        let won = arrivals.filter { !isTrusted($0) && after.isTrusted($0) }.map(\.revision).sorted()
        return Decided(
            ruling, of: unit.unit, .keyConfirmed(signer, by: person),
            (won.isEmpty ? [] : [.trusted(revisions: won)])
                + (lost.isEmpty ? [] : [.noLongerTrusted(revisions: lost)]))
    }

    private func extend(
        until: Day, grantedBy person: PersonText, because reason: PersonText, cycle: Cycle, on today: Day
    ) throws(LARefusal) -> Decided {
        if let deadline = cycle.laDeadline, until <= deadline {
            throw .extendedBeforeDeadline(until, deadline: deadline)
        }
        let last = max(cycle.laDeadline ?? today, today).adding(months: 12)
        guard until <= last else { throw .dayTooLate(until, last: last) }
        let passed = cycle.statutoryDeadline.flatMap { until > $0 ? $0 : nil }
        return Decided(
            .extended(until: until, grantedBy: person, reason: reason), of: unit.unit,
            .extended(until: until, grantedBy: person, reason: reason),
            passed.map { [.statutoryDateStays($0)] } ?? [])
    }

    private var unconfirmedKey: [Decided.Consequence] {
        guard !isKeyConfirmed, let key else { return [] }
        return [.keyUnconfirmed(key)]
    }

    /// The submission to decide about.
    func settled() throws(LARefusal) -> ReceivedSubmission {
        guard conflicts.isEmpty else { throw .inConflict(unit.unit) }
        guard !isKeyInQuestion else { throw .otherKey(unit.unit) }
        guard let counting else { throw .nothingReceived(unit.unit) }
        return counting
    }
}
