import LocalAuthority
import TargetSetting

/// A list of targets, member by member. A member without a value is left out of the file.
struct TargetListDocument: Codable {
    static let format = "pru-target-list-1"

    /// What is looked at first: another format may have other members.
    struct Format: Decodable { let format: String }

    let format: String
    let cycle: String
    let authority: String
    let day: String
    let rehearsal: Bool
    let units: [UnitEntry]

    struct UnitEntry: Codable {
        let dfe: String
        let unit: String
        let urn: String?
        let receivedOn: String
        let timeliness: String
        let timelinessInWords: String
        let revision: Int
        let digest: String
        let accepted: Bool
        let targets: [LineEntry]
    }

    struct LineEntry: Codable {
        let measure: String
        let title: String
        let keyStage: String?
        let resultYear: String?
        let status: String
        let aim: AimEntry
        let ceiling: String?
        let setByLA: Bool
        /// What the unit sent, where the LA set another target.
        let own: AimEntry?
    }

    struct AimEntry: Codable {
        let state: String
        let count: Int?
        let of: Int?
        let percent: Int?
        let points: String?
        let number: Int?
        let rate: String?
    }
}

extension TargetListDocument {
    init(_ list: TargetList) {
        self.init(
            format: TargetListDocument.format, cycle: list.cycle, authority: list.authority.text,
            day: list.day.description, rehearsal: list.isRehearsal, units: list.units.map(UnitEntry.init))
    }
}

extension TargetListDocument.UnitEntry {
    init(_ entry: TargetList.Entry) {
        let received = entry.received
        self.init(
            dfe: entry.unit.dfe.description, unit: entry.unit.name.text, urn: entry.unit.urn,
            receivedOn: received.on.description, timeliness: received.timeliness,
            timelinessInWords: received.timelinessInWords, revision: received.revision,
            digest: received.digest, accepted: received.isAccepted,
            targets: entry.lines.map(TargetListDocument.LineEntry.init))
    }
}

extension TargetListDocument.LineEntry {
    init(_ line: TargetList.Line) {
        self.init(
            measure: line.measure, title: line.title, keyStage: line.keyStage,
            resultYear: line.resultYear?.description, status: line.status.rawValue,
            aim: .init(line.aim), ceiling: line.ceiling?.description, setByLA: line.own != nil,
            own: line.own.map(TargetListDocument.AimEntry.init))
    }
}

extension TargetListDocument.AimEntry {
    init(_ aim: TargetList.Aim) {
        var (count, of, points, number): (Int?, Int?, String?, Int?)
        switch aim.figure {
        case .count(let counted, let whole): (count, of) = (counted, whole)
        case .points(let average): points = average.description
        case .number(let plain): number = plain
        case nil: break
        }
        self.init(
            state: aim.word, count: count, of: of, percent: aim.figure?.percent, points: points,
            number: number, rate: aim.rate?.description)
    }
}

extension TargetList.Aim {
    var word: String {
        switch self {
        case .figure, .rate: "figure"
        case .zeroRated: "zero-rated"
        case .notApplicable: "not-applicable"
        case .missing: "not-set"
        }
    }
}
