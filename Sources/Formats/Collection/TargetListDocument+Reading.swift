import LocalAuthority
import TargetSetting

extension TargetListContent {
    /// The list that the file is of. Nothing derived is taken from it: whoever compares works that out anew.
    var value: TargetList {
        get throws {
            let units = try self.units.map { try $0.entry }
            if let twice = repeated(units.map(\.unit.dfe.description)) {
                throw UnreadableMember("units.dfe", says: twice, is: .unique)
            }
            let day = try Read.day(day, "day")
            if let late = units.first(where: { $0.received.on > day }) {
                throw UnreadableMember(
                    "receivedOn", says: late.received.on.description, is: .whatGoesWithIt
                ).inside(late.unit.dfe.description)
            }
            let list = TargetList(
                cycle: cycle, authority: try Read.personText(authority, .name, "authority"),
                day: day,
                isRehearsal: rehearsal, units: units)
            if let contradiction = list.contradiction { throw contradiction }
            return list
        }
    }
}

extension TargetListContent.UnitEntry {
    fileprivate var entry: TargetList.Entry {
        get throws {
            do {
                let unit = try Read.unit(name: self.unit, dfe: dfe, urn: urn)
                let lines = try targets.map { try $0.line }
                if let twice = repeated(lines.map(\.measure)) {
                    throw UnreadableMember("targets", says: twice, is: .unique)
                }
                return TargetList.Entry(unit: unit, received: try received, lines: lines)
            } catch let problem as UnreadableMember {
                throw problem.inside(dfe)
            }
        }
    }

    private var received: TargetList.Received {
        get throws {
            TargetList.Received(
                on: try Read.day(receivedOn, "receivedOn"), timeliness: timeliness,
                timelinessInWords: timelinessInWords,
                revision: try Read.within(revision, 1...Limits.pupils, "revision"),
                digest: try Read.digest(digest, "digest"),
                isAccepted: accepted)
        }
    }
}

extension TargetListContent.LineEntry {
    fileprivate var line: TargetList.Line {
        get throws {
            do {
                guard let status = Status(rawValue: status) else {
                    throw UnreadableMember("status", says: status, is: .knownName)
                }
                let year = try resultYear.map { text in
                    guard let year = AcademicYear(text) else {
                        throw UnreadableMember("resultYear", says: text, is: .academicYear)
                    }
                    return year
                }
                let (aim, own) = (try aim.aim, try own.map { try $0.aim })
                guard setByLA == (own != nil) else {
                    throw UnreadableMember("setByLA", says: String(setByLA), is: .whatGoesWithIt)
                }
                return TargetList.Line(
                    measure: measure, title: title, keyStage: keyStage, resultYear: year, status: status,
                    aim: aim, ceiling: try ceiling.map { try Read.rate($0, "ceiling") }, own: own)
            } catch let problem as UnreadableMember {
                throw problem.inside(measure)
            }
        }
    }
}

extension TargetListContent.AimEntry {
    fileprivate var aim: TargetList.Aim {
        get throws {
            switch Target.State(rawValue: state) {
            case .zeroRated:
                return .zeroRated(of: try Read.within(figure.of ?? 0, 1...Limits.pupils, "of"))
            case .notApplicable: return .notApplicable
            case .missing: return .missing
            case .figure: return try set
            case nil: throw UnreadableMember("state", says: state, is: .knownName)
            }
        }
    }

    /// The figure or the rate that was set.
    private var set: TargetList.Aim {
        get throws {
            switch (try figure.figure(), rate) {
            case (let figure?, nil): return .figure(figure)
            case (nil, let rate?) where figure.isEmpty: return .rate(try Read.rate(rate, "rate"))
            default:
                throw UnreadableMember("figure", says: state, is: .figure)
            }
        }
    }
}

/// The first text that stands a second time.
private func repeated(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    return texts.first { !seen.insert($0).inserted }
}
