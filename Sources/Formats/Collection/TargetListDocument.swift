import LocalAuthority
import Sentences
import TargetSetting

/// A list of targets as a file. The content is generic because a file is written around content that was written, and digested,
/// before.
struct TargetListDocument<Content: DocumentValue>: DocumentObject {
    /// The SHA-256 of `list` as canonical JSON.
    var digest = ""
    var format = ""
    var list = Content()
    var signature = SignatureEntry()

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("digest", &digest)
        coder.member("format", &format)
        coder.member("list", &list)
        coder.member("signature", &signature)
    }
}

/// What a list of targets says, member by member. A member without a value is left out of the file.
struct TargetListContent: DocumentObject {
    static let format = "pru-target-list-2"

    var authority = ""
    var cycle = ""
    var day = ""
    var rehearsal = false
    var units: [UnitEntry] = []

    mutating func members(_ coder: inout DocumentCoder) {
        coder.member("authority", &authority)
        coder.member("cycle", &cycle)
        coder.member("day", &day)
        coder.member("rehearsal", &rehearsal)
        coder.member("units", &units)
    }

    struct UnitEntry: DocumentObject {
        var accepted = false
        var dfe = ""
        var digest = ""
        var receivedOn = ""
        var revision = 0
        var targets: [LineEntry] = []
        var timeliness = ""
        var timelinessInWords = ""
        var unit = ""
        var urn: String?

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("accepted", &accepted)
            coder.member("dfe", &dfe)
            coder.member("digest", &digest)
            coder.member("receivedOn", &receivedOn)
            coder.member("revision", &revision)
            coder.member("targets", &targets)
            coder.member("timeliness", &timeliness)
            coder.member("timelinessInWords", &timelinessInWords)
            coder.member("unit", &unit)
            coder.member("urn", &urn)
        }
    }

    struct LineEntry: DocumentObject {
        var aim = AimEntry()
        var ceiling: String?
        var keyStage: KeyStage.ID?
        var measure = ""
        /// What the unit sent, where the LA set another target.
        var own: AimEntry?
        var resultYear: String?
        var setByLA = false
        var status = ""
        var title = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("aim", &aim)
            coder.member("ceiling", &ceiling)
            coder.member("keyStage", &keyStage)
            coder.member("measure", &measure)
            coder.member("own", &own)
            coder.member("resultYear", &resultYear)
            coder.member("setByLA", &setByLA)
            coder.member("status", &status)
            coder.member("title", &title)
        }
    }

    struct AimEntry: DocumentObject {
        var figure = FigureMembers()
        var rate: String?
        var state = ""

        mutating func members(_ coder: inout DocumentCoder) {
            coder.member("count", &figure[CountOfPupils.self])
            coder.member("number", &figure[NumberOfPupils.self])
            coder.member("of", &figure.of)
            coder.member("percent", &figure.percent)
            coder.member("points", &figure[text: AverageOfPoints.self])
            coder.member("rate", &rate)
            coder.member("state", &state)
        }
    }
}

extension TargetListContent {
    init(_ list: TargetList) {
        self.init(
            authority: list.authority.text, cycle: list.cycle, day: list.day.description,
            rehearsal: list.isRehearsal,
            units: list.units.map(UnitEntry.init))
    }
}

extension TargetListContent.UnitEntry {
    init(_ entry: TargetList.Entry) {
        let received = entry.received
        self.init(
            accepted: received.isAccepted, dfe: entry.unit.dfe.description, digest: received.digest,
            receivedOn: received.on.description, revision: received.revision,
            targets: entry.lines.map(TargetListContent.LineEntry.init), timeliness: received.timeliness,
            timelinessInWords: received.timelinessInWords, unit: entry.unit.name.text, urn: entry.unit.urn)
    }
}

extension TargetListContent.LineEntry {
    init(_ line: TargetList.Line) {
        self.init(
            aim: .init(line.aim), ceiling: line.ceiling?.description, keyStage: line.keyStage,
            measure: line.measure, own: line.own.map(TargetListContent.AimEntry.init),
            resultYear: line.resultYear?.description, setByLA: line.own != nil,
            status: line.status.rawValue, title: line.title)
    }
}

extension TargetListContent.AimEntry {
    init(_ aim: TargetList.Aim) {
        self.init(
            figure: FigureMembers(aim.figure), rate: aim.rate?.description, state: aim.state.rawValue)
    }
}

extension TargetList.Aim {
    /// A rate is a figure too.
    var state: Target.State {
        switch self {
        case .figure, .rate: .figure
        case .zeroRated: .zeroRated
        case .notApplicable: .notApplicable
        case .missing: .missing
        }
    }
}
