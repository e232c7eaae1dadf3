extension ListRemark {
    /// The names of the kinds, which files and scripts have.
    enum Kind: String, CaseIterable {
        case words, cells, slid, sorted, more, unknown
        case titleBeforeTargets = "title-before-targets"
        case mayBeThirds = "may-be-thirds"
        case mayBeOfNow = "may-be-of-now"
        case blankBelow = "blank-below"
        case withoutTime = "without-time"
        case looksLikeTargets = "looks-like-targets"
        case noSubject = "no-subject"
        case blankAtEnd = "blank-at-end"
        case resultsDiffer = "results-differ"
        case aboveTarget = "above-target"
        case likeTarget = "like-target"
        case setBefore = "set-before"
    }

    /// What it is known by: the kind under `remark`, and what stands in the list.
    package var facts: Facts {
        func facts(_ kind: Kind, _ facts: Facts) -> Facts { facts.adding(["remark": kind.rawValue]) }
        return switch self {
        case .words(let text): facts(.words, ["text": text])
        case .titleBeforeTargets(let text): facts(.titleBeforeTargets, ["text": text])
        case .cells(let cells): facts(.cells, cells.facts)
        case .mayBeThirds(let cells): facts(.mayBeThirds, cells.facts)
        case .blankBelow(let cells): facts(.blankBelow, cells.facts)
        case .mayBeOfNow(let cells): facts(.mayBeOfNow, cells.facts)
        case .withoutTime(let column, let subject, let keyStage):
            facts(.withoutTime, ["column": column, "subject": subject, "keyStage": keyStage.rawValue])
        case .looksLikeTargets(let subject, let aim): facts(.looksLikeTargets, ["columns": [subject, aim]])
        case .noSubject(let column, let lacking): facts(.noSubject, ["column": column, "lacking": lacking])
        case .slid(let column, let subject, let slip):
            facts(.slid, slip.facts.adding(["column": column, "subject": subject]))
        case .blankAtEnd(let column, let isFirst):
            facts(.blankAtEnd, ["column": column, "isFirst": isFirst])
        case .sorted(let column, let subject, let values, let fields):
            facts(
                .sorted,
                [
                    "column": column, "subject": subject, "values": values,
                    "rowsBy": fields.map(\.rawValue),
                ])
        case .resultsDiffer(let column, let all):
            facts(.resultsDiffer, ["column": column, "results": all.map(\.facts)])
        case .aboveTarget(let column, let lines): facts(.aboveTarget, ["column": column, "lines": lines])
        case .likeTarget(let column, let lines): facts(.likeTarget, ["column": column, "count": lines])
        case .setBefore(let column, let day, let isOfEarlierYear):
            facts(
                .setBefore, ["column": column, "values": [day], "isOfEarlierYear": isOfEarlierYear])
        case .more(let count): facts(.more, ["count": count])
        case .unknown(let text): facts(.unknown, ["text": text])
        }
    }

    /// Nil where the facts are none that `facts` gives.
    package init?(_ facts: Facts) {
        guard let remark = ListRemark.read(facts), remark.facts == facts else { return nil }
        self = remark
    }

    private static func read(_ facts: Facts) -> ListRemark? {
        guard let kind = facts.text("remark").flatMap(Kind.init) else { return nil }
        // What lacks one of these is not what it comes to.
        let (text, column) = (facts.text("text") ?? "", facts.text("column") ?? "")
        let (values, count) = (facts.texts("values") ?? [], facts.number("count") ?? 0)
        return switch kind {
        case .words: .words(text)
        case .titleBeforeTargets: .titleBeforeTargets(text)
        case .cells: Cells(facts).map { .cells($0) }
        case .mayBeThirds: Cells(facts).map { .mayBeThirds($0) }
        case .blankBelow: Cells(facts).map { .blankBelow($0) }
        case .mayBeOfNow: Cells(facts).map { .mayBeOfNow($0) }
        case .withoutTime:
            .withoutTime(
                column: column, subject: facts.text("subject"),
                keyStage: KeyStage.ID(rawValue: facts.text("keyStage") ?? ""))
        case .looksLikeTargets:
            facts.texts("columns").flatMap {
                $0.count == 2 ? .looksLikeTargets(subject: $0[0], aim: $0[1]) : nil
            }
        case .noSubject: .noSubject(column: column, lacking: facts.texts("lacking") ?? [])
        case .slid: Slip(facts).map { .slid(column: column, subject: facts.text("subject"), $0) }
        case .blankAtEnd: .blankAtEnd(column: column, isFirst: facts["isFirst"] == .flag(true))
        case .sorted:
            values.count > 2
                ? nil
                : .sorted(
                    column: column, subject: facts.text("subject"), values,
                    rowsBy: (facts.texts("rowsBy") ?? []).compactMap(PupilDetails.Field.init))
        case .resultsDiffer:
            .resultsDiffer(column: column, (facts.each("results") ?? []).compactMap(Difference.init))
        case .aboveTarget: .aboveTarget(column: column, lines: facts.numbers("lines") ?? [])
        case .likeTarget: .likeTarget(column: column, lines: count)
        case .setBefore:
            values.first.map {
                .setBefore(
                    column: column, $0, isOfEarlierYear: facts["isOfEarlierYear"] == .flag(true))
            }
        case .more: .more(count)
        case .unknown: .unknown(text)
        }
    }

    /// The names of its facts whose texts are the program's own.
    private static let ofKinds: Set<String> = ["remark", "rowsBy", "by", "keyStage"]

    /// What stands in the list, text by text.
    package var texts: [String] { facts.texts { !ListRemark.ofKinds.contains($0) } }

    /// The same with every text of the list as it is to be.
    func rewritten(_ change: (String) -> String) -> ListRemark {
        ListRemark(facts.rewritten(change) { !ListRemark.ofKinds.contains($0) }) ?? self
    }
}

extension ListRemark.Cells {
    fileprivate var facts: Facts { ["column": column, "values": values, "areMore": areMore] }

    fileprivate init?(_ facts: Facts) {
        guard let column = ListRemark.Column(facts), let values = facts.texts("values") else { return nil }
        self.init(column, values, areMore: facts["areMore"] == .flag(true))
    }
}

extension ListRemark.Column: FactConvertible {
    package var fact: Fact {
        switch self {
        case .headed(let heading): .text(heading)
        case .at(let place): .number(place)
        }
    }

    fileprivate init?(_ facts: Facts) {
        switch facts["column"] {
        case .text(let heading): self = .headed(heading)
        case .number(let place): self = .at(place)
        default: return nil
        }
    }
}

extension ListRemark.Slip {
    fileprivate var facts: Facts {
        let (by, beside): (String, String?) =
            switch evidence {
            case .column(let heading): ("column", heading)
            case .known(let known): (known.rawValue, nil)
            }
        return [
            "lines": [lines.lowerBound, lines.upperBound], "isDown": isDown, "areBlanks": areBlanks, "by": by,
            "otherColumn": beside,
        ]
    }

    fileprivate init?(_ facts: Facts) {
        guard let lines = facts.numbers("lines"), lines.count == 2, lines[0] <= lines[1],
            let evidence = facts.text("otherColumn").map({ .column($0) })
                ?? facts.text("by").flatMap(ListRemark.Evidence.Known.init).map({ .known($0) })
                as ListRemark.Evidence?
        else { return nil }
        self.init(
            lines: lines[0]...lines[1], isDown: facts["isDown"] == .flag(true),
            areBlanks: facts["areBlanks"] == .flag(true), evidence: evidence)
    }
}

extension ListRemark.Difference {
    fileprivate var facts: Facts { ["pupil": pupil, "says": says, "recorded": recorded] }

    fileprivate init?(_ facts: Facts) {
        guard let pupil = facts.number("pupil"), let says = facts.text("says"),
            let recorded = facts.text("recorded")
        else { return nil }
        self.init(pupil: pupil, says: says, recorded: recorded)
    }
}
