import Canonical
import FoundationEssentials
import TargetSetting

/// Reads back values that were checked when they were taken.
enum KeptValue {
    /// What is in the register was not written by `pru`, or was altered.
    struct Unreadable: Error {}

    /// Reads a day as `text(of:)` writes it: registers hold a great many.
    static func day(_ text: String) throws -> Day {
        var text = text
        let numbers = text.withUTF8 { utf8 -> (Int, Int, Int)? in
            guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-") else {
                return nil
            }
            func number(_ range: Range<Int>) -> Int? {
                range.reduce(0) { value, position in
                    let digit = Int(utf8[position]) - Int(UInt8(ascii: "0"))
                    return (0...9).contains(digit) ? value.map { $0 * 10 + digit } : nil
                }
            }
            guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
                return nil
            }
            return (year, month, day)
        }
        guard let (year, month, day) = numbers, let day = Day(year: year, month: month, day: day) else {
            throw Unreadable()
        }
        return day
    }

    static func day(ifAny text: String?) throws -> Day? { try text.map { try day($0) } }

    static func text(of day: Day) -> String { day.description }

    static func aim(scale: String?, grade: String?, criterion: String?) throws -> PersonalTarget.Aim {
        switch (scale, grade, criterion) {
        case (let scale?, let grade?, nil): .grade(Grade(scale: scale, name: grade))
        case (nil, nil, let criterion?): .criterion(PersonText(kept: criterion))
        default: throw Unreadable()
        }
    }

    /// - Throws: `Unreadable` where a key stands twice, as only a damaged file can have it.
    static func unique<Key: Hashable, Value>(_ pairs: [(Key, Value)]) throws -> [Key: Value] {
        let values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        guard values.count == pairs.count else { throw Unreadable() }
        return values
    }

    static func raw<Value: RawRepresentable<String>>(_ type: Value.Type, _ text: String) throws -> Value {
        guard let value = Value(rawValue: text) else { throw Unreadable() }
        return value
    }
}

/// A snapshot as JSON: part, list of statements.
struct KeptSnapshot {
    let snapshot: Snapshot

    init(_ snapshot: Snapshot) { self.snapshot = snapshot }

    init(json: String) throws {
        let parts = try JSONDecoder().decode([String: [TargetSetting.Statement]].self, from: Data(json.utf8))
        snapshot = Snapshot(
            Dictionary(
                uniqueKeysWithValues: try parts.map { (try KeptValue.raw(AgreementPart.self, $0), $1) }))
    }

    var json: String {
        get throws {
            try Canonical.text(of: Dictionary(uniqueKeysWithValues: snapshot.parts.map { ($0.rawValue, $1) }))
        }
    }
}

extension FigureRow {
    init(measure: String, figure: Figure) {
        switch figure {
        case .count(let count, let of): self.init(measure: measure, kind: "count", value: count, outOf: of)
        case .points(let points): self.init(measure: measure, kind: "points", value: points.count, outOf: nil)
        case .number(let number): self.init(measure: measure, kind: "number", value: number, outOf: nil)
        }
    }

    var figure: Figure {
        get throws {
            switch (try KeptValue.raw(Measure.Value.self, kind), outOf) {
            case (.count, let outOf?): .count(value, of: outOf)
            case (.points, nil): .points(Tenths(value))
            case (.number, nil): .number(value)
            default: throw KeptValue.Unreadable()
            }
        }
    }
}

extension PriorRow {
    var prior: Prior {
        let sessions = missed.flatMap { missed in
            possible.flatMap { SessionCount(missed: missed, possible: $0) }
        }
        return Prior(rate: Tenths(rate), sessions: sessions, source: source.map(PersonText.init(kept:)))
    }
}

extension AbsenceTargetRow {
    var target: AbsenceTarget {
        AbsenceTarget(rate: Tenths(rate), explanation: explanation.map(PersonText.init(kept:)))
    }
}

extension SignOffRow {
    /// A note that was accepted with a sign-off, as JSON.
    private struct KeptAcceptance: Codable {
        let rule, subject, answers, text, by, day: String

        init(_ note: Note) {
            (rule, subject, answers) = (note.rule, note.subject, note.answers)
            (text, by, day) = (note.text.text, note.by.text, note.day.description)
        }

        var note: Note {
            get throws {
                Note(
                    rule: rule, subject: subject, answers: answers, text: PersonText(kept: text),
                    by: PersonText(kept: by),
                    day: try KeptValue.day(day))
            }
        }
    }

    init(number: Int, _ signOff: SignOff) throws {
        self.init(
            number: number, signatory: signOff.signatory, name: signOff.name?.text,
            day: signOff.day?.description,
            evidence: signOff.evidence?.text, recordedBy: signOff.recordedBy.text,
            recordedOn: signOff.recordedOn.description,
            acceptances: try Canonical.text(of: signOff.acceptances.map(KeptAcceptance.init)),
            snapshot: try KeptSnapshot(signOff.covered).json,
            withdrawalReason: signOff.withdrawal?.reason.text,
            withdrawnBy: signOff.withdrawal?.by.text, withdrawnOn: signOff.withdrawal?.day.description)
    }

    func signOff(covering pupils: [Int: [TargetSetting.Statement]]) throws -> SignOff {
        let accepted = try JSONDecoder().decode([KeptAcceptance].self, from: Data(acceptances.utf8))
        var withdrawal: Withdrawal?
        if let withdrawalReason, let withdrawnBy, let withdrawnOn {
            withdrawal = Withdrawal(
                reason: PersonText(kept: withdrawalReason), by: PersonText(kept: withdrawnBy),
                day: try KeptValue.day(withdrawnOn))
        }
        return SignOff(
            signatory: signatory, name: name.map(PersonText.init(kept:)), day: try day.map(KeptValue.day),
            evidence: evidence.map(PersonText.init(kept:)), recordedBy: PersonText(kept: recordedBy),
            recordedOn: try KeptValue.day(recordedOn), acceptances: try accepted.map { try $0.note },
            covered: try KeptSnapshot(json: snapshot).snapshot, coveredPupils: pupils,
            withdrawal: withdrawal)
    }
}

extension SubmissionRow {
    init(_ revision: Revision) throws {
        let kind =
            switch revision.timeliness {
            case .onTime: "on-time"
            case .late: "late"
            case .afterStatutory: "after-statutory"
            }
        self.init(
            revision: revision.number, digest: revision.digest, exportedOn: revision.exportedOn.description,
            timeliness: kind, reason: revision.timeliness.reason?.text,
            snapshot: try KeptSnapshot(revision.snapshot).json, document: revision.document)
    }

    var kept: Revision {
        get throws {
            let timeliness: Timeliness
            switch (self.timeliness, reason.map(PersonText.init(kept:))) {
            case ("on-time", nil): timeliness = .onTime
            case ("late", let reason?): timeliness = .late(reason: reason)
            case ("after-statutory", let reason?): timeliness = .afterStatutory(reason: reason)
            default: throw KeptValue.Unreadable()
            }
            return Revision(
                number: revision, digest: digest, exportedOn: try KeptValue.day(exportedOn),
                timeliness: timeliness,
                snapshot: try KeptSnapshot(json: snapshot).snapshot, document: document)
        }
    }
}
