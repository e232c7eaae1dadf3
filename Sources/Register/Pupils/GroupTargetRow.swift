import Canonical
import FoundationEssentials
import GRDB
import TargetSetting

struct GroupTargetRow: RegisterRow {
    static let databaseTableName = "group_target"
    let holder: String
    let subject: String
    let position: Int
    let scale: String?
    let grade: String?
    let criterion: String?
    let byDay: String
    let why: String
    let who: String?
    let support: String?
    let steps: String
    let setOn: String
    var key: String { "\(holder) \(subject)" }

    enum CodingKeys: String, CodingKey {
        case holder, subject, position, scale, grade, criterion, why, who, support, steps
        case byDay = "by_day"
        case setOn = "set_on"
    }
}

extension GroupTargetRow {
    private struct KeptStep: Codable {
        let by, what: String
    }

    init(_ group: GroupTarget, at position: Int) throws {
        let target = group.target
        var criterion: String?
        if case .criterion(let text) = target.aim { criterion = text.text }
        self.init(
            holder: group.holder.text, subject: target.subject.text, position: position,
            scale: target.grade?.scale, grade: target.grade?.name, criterion: criterion,
            byDay: target.by.description, why: target.why.text, who: target.who?.text,
            support: target.support?.text,
            steps: try Canonical.text(
                of: target.steps.map { KeptStep(by: $0.by.description, what: $0.what.text) }),
            setOn: target.setOn.description)
    }

    var groupTarget: GroupTarget {
        get throws {
            let kept = try JSONDecoder().decode([KeptStep].self, from: Data(steps.utf8))
            let group = "group:"
            return GroupTarget(
                holder: holder.hasPrefix(group)
                    ? .group(PersonText(kept: String(holder.dropFirst(group.count)))) : .cohort(holder),
                target: PersonalTarget(
                    subject: PersonText(kept: subject),
                    aim: try KeptValue.aim(scale: scale, grade: grade, criterion: criterion),
                    by: try KeptValue.day(byDay), why: PersonText(kept: why),
                    who: who.map(PersonText.init(kept:)),
                    support: support.map(PersonText.init(kept:)),
                    steps: try kept.map {
                        PersonalTarget.Step(by: try KeptValue.day($0.by), what: PersonText(kept: $0.what))
                    },
                    setOn: try KeptValue.day(setOn)))
        }
    }
}
