import LocalAuthority
import TargetSetting

extension TargetList {
    /// The first member that cannot be beside the others: of one list, whose lines are all of one cycle; nil where there is none.
    var contradiction: UnreadableMember? {
        let first = units.first?.lines ?? []
        let absence = Set(units.flatMap(\.lines).filter(\.isOfAbsence).map(\.measure))
        var (digests, urns) = (Set<String>(), Set<String>())
        var kinds: [String: any FigureKind.Type] = [:]
        for entry in units {
            let problem: UnreadableMember? =
                if !digests.insert(entry.received.digest).inserted {
                    UnreadableMember("digest", says: entry.received.digest, is: .unique)
                } else if let urn = entry.unit.urn, !urns.insert(urn).inserted {
                    UnreadableMember("urn", says: urn, is: .unique)
                } else {
                    entry.contradiction(absence: absence) ?? entry.otherKind(than: &kinds)
                        ?? entry.otherMeasure(than: first).map {
                            UnreadableMember("targets", says: $0, is: .whatGoesWithIt)
                        }
                }
            if let problem { return problem.inside(entry.unit.dfe.description) }
        }
        return nil
    }
}

extension TargetList.Entry {
    /// The first measure that is not the same as in another entry, in its place; nil where all are.
    fileprivate func otherMeasure(than others: [TargetList.Line]) -> String? {
        if let (line, _) = zip(lines, others).first(where: { !$0.isSameMeasure(as: $1) }) {
            return line.measure
        }
        guard lines.count != others.count else { return nil }
        return (lines.dropFirst(others.count) + others.dropFirst(lines.count)).first?.measure
    }

    /// The first figure of another kind than a measure has in other entries; nil where none is.
    /// - Parameter kinds: by measure, which take in those of this entry.
    fileprivate func otherKind(than kinds: inout [String: any FigureKind.Type]) -> UnreadableMember? {
        for line in lines {
            for case .figure(let figure) in [line.aim, line.own].compactMap(\.self) {
                if let kind = kinds[line.measure], kind != figure.kind {
                    return UnreadableMember("figure", says: figure.kind.name, is: .whatGoesWithIt)
                        .inside(line.measure)
                }
                kinds[line.measure] = figure.kind
            }
        }
        return nil
    }

    /// - Parameter absence: the measures with a rate or a ceiling anywhere in the list.
    fileprivate func contradiction(absence: Set<String>) -> UnreadableMember? {
        guard let judgement = Punctuality.Judgement(rawValue: received.timeliness) else {
            return UnreadableMember("timeliness", says: received.timeliness, is: .knownName)
        }
        guard Punctuality(judgement, on: received.on, statedAs: received.timelinessInWords) != nil else {
            return UnreadableMember(
                "timelinessInWords", says: received.timelinessInWords, is: .whatGoesWithIt)
        }
        var groups: [KeyStage.ID: ClosedRange<Int>] = [:]
        for line in lines {
            if let problem = line.contradiction(isAbsence: absence.contains(line.measure)) {
                return problem.inside(line.measure)
            }
            guard let keyStage = line.keyStage, let said = (line.own ?? line.aim).group else { continue }
            let before = groups[keyStage] ?? 0...Limits.pupils
            guard before.overlaps(said) else {
                let state = (line.own ?? line.aim).state.rawValue
                return UnreadableMember("state", says: state, is: .whatGoesWithIt).inside(line.measure)
            }
            groups[keyStage] = said.clamped(to: before)
        }
        return nil
    }
}

extension TargetList.Aim {
    /// How many pupils there can be in the group of its key stage; nil where it says nothing of that. A figure may stand in the
    /// file of a unit that has nobody there, as 0 of 0.
    fileprivate var group: ClosedRange<Int>? {
        switch self {
        case .notApplicable: 0...0
        case .zeroRated(let of): of...of
        case .figure(let figure): figure.whole == 0 ? nil : (figure.whole ?? 1)...Limits.pupils
        case .missing: 1...Limits.pupils
        case .rate: nil
        }
    }

    fileprivate var isOfAbsence: Bool? {
        switch self {
        case .rate: true
        case .missing: nil
        case .figure, .zeroRated, .notApplicable: false
        }
    }
}

extension TargetList.Line {
    fileprivate var isOfAbsence: Bool {
        ceiling != nil || [aim, own].contains { $0?.isOfAbsence == true }
    }

    /// What is the cycle's in it.
    fileprivate func isSameMeasure(as other: Self) -> Bool {
        measure == other.measure && title == other.title && keyStage == other.keyStage
            && resultYear == other.resultYear && status == other.status
    }

    /// - Parameter isAbsence: whether it is an absence measure, which has a rate, maybe a ceiling, and no key stage.
    fileprivate func contradiction(isAbsence: Bool) -> UnreadableMember? {
        for aim in [aim, own].compactMap(\.self) where aim.isOfAbsence == !isAbsence {
            return UnreadableMember("state", says: aim.state.rawValue, is: .whatGoesWithIt)
        }
        if isAbsence, let keyStage {
            return UnreadableMember("keyStage", says: keyStage.rawValue, is: .whatGoesWithIt)
        }
        guard let own else { return nil }
        // The LA sets a figure or a rate. What the unit sends after that may be the same.
        let isSet =
            switch (aim, own) {
            case (.figure(let set), .figure(let own)): set.kind == own.kind
            case (.figure, _), (.rate, _): true
            case (.zeroRated, _), (.notApplicable, _), (.missing, _): false
            }
        return isSet ? nil : UnreadableMember("own", says: own.state.rawValue, is: .whatGoesWithIt)
    }
}
