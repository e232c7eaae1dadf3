import Foundation
import LocalAuthority
import Reports
import Samples
import TargetSetting
import Testing

/// Scripts read the keys of reports: none goes, or comes, unseen.
@Suite struct ReportKeyTests {
    /// Each report with its keys, as they were agreed; `a.b` is the key b of an object, or of those in a list, at a.
    private static let agreed: [String: String] = {
        let file = Sample.checkout.appending(path: "Tests/ReportsTests/keys.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ":", maxSplits: 1).map(String.init)
        }
        return Dictionary(
            lines.map { ($0[0], $0[1].trimmingCharacters(in: .whitespaces)) },
            uniquingKeysWith: { first, _ in first })
    }()

    /// What is shown of a register on a day, by the name of the screen.
    private static func reports(of set: TargetSet, on today: Day) throws -> [String: any Encodable] {
        let workings = (try? set.workings(ofKeyStage: nil)) ?? []
        let signatories = set.cycle.signatories
        return [
            "status": StatusReport(
                of: set, fingerprint: nil, on: today, next: { _ in "" }, title: { _ in "" }),
            "check": set.findings(on: today).map(FindingReport.init),
            "why": Rule.all.map { RuleReport($0, in: set, on: today) },
            "sign": signatories.map { SignOffReport(of: $0, in: set) },
            "signing": try signatories.map { try SigningReport(of: $0, in: set) },
            "target": TargetsReport(of: set, on: today),
            "target compute": ComputationReport(of: workings, in: set),
            "absence": AbsenceReport(of: set), "absence pupils": PupilAbsencesReport(of: set),
            "pupil": RollReport(of: set.roll.pupils, ofAll: true, in: set, on: today),
            "personal": PersonalTargetsReport(of: nil, in: set, on: today),
            "review": set.reviewsDue(on: today, within: 400).map { ReviewDueReport($0, on: today) },
            "review outcomes": try OutcomesReport(of: set, on: today),
            "receipt": ReceiptsReport(of: set, on: today),
        ]
    }

    /// What is shown of what was done or written, by the name of the command.
    private static func written(of set: TargetSet, on today: Day) throws -> [String: any Encodable] {
        let unit = ListedUnit(unit: set.unit, head: nil, email: nil, expected: [:])
        let terms = Terms(
            authority: Sample.person, cycle: set.cycle, cycleDigest: "", isRehearsal: set.isRehearsal)
        let statuses = [UnitStatus(of: UnitRecord(unit: unit), under: terms, on: today)]
        let table = PublicTable(
            of: [], units: [], cycle: set.cycle, authority: terms.authority, on: today)
        let submission = Submission(
            targetSet: set, revision: 1, supersedes: nil, exportedOn: today, timeliness: .onTime)
        let unread = ImportReport.Ignored(column: "", what: nil)
        let entry = JournalReport.Entry(number: 1, day: today, at: "", who: "", what: "", digest: "")
        return [
            "init": NewRegisterReport(of: set, at: "", next: ""),
            "pupil sheet": PupilSheetReport(of: 1, in: ""),
            "import": try importing(into: set, on: today),
            "export": ExportReport(
                of: submission, digest: "", fingerprint: nil, nil, to: "", csv: nil),
            "log": JournalReport([entry], since: nil),
            "log --verify": JournalCheckReport(
                entries: 1, problems: [.init(entry: nil, message: "")],
                compared: .init(JournalComparison(entries: 1), with: "")),
            "backup": BackupReport(file: "", journal: nil, altered: nil),
            "cycle check": [CycleProblemReport(line: 1, column: 1, message: "", file: "")],
            "la init": NewAuthorityReport(
                at: "", named: terms.authority, for: set.cycle, units: 1, ignored: [unread],
                isRehearsal: false),
            "la chase": ChaseReport(
                Chase(statuses, within: nil).debts, within: nil, csv: nil, folder: "", messages: [:]),
            "la public": PublicTableReport(table, of: 0, in: ""),
            "la publish-cycle": PublishedCycleReport(of: set.cycle, digest: "", named: "", in: []),
            "la receipt": set.receipts.map {
                IssuedReceiptReport($0.receipt, digest: "", fingerprint: "", isNew: true, in: "")
            },
            "la today": RehearsalDayReport(today),
            "la units": UnitsReport([], of: 0, ignored: [unread], isDryRun: true),
        ]
    }

    /// A roll of one line that can be taken and one that cannot.
    private static func importing(into set: TargetSet, on today: Day) throws -> ImportReport {
        let unreadable = LineProblem(line: 3, column: "", value: "", kind: .notIdentified)
        let entries = [
            RollEntry(line: 2, details: Sample.byReference("Blue 9"), results: [], problems: []),
            RollEntry(line: 3, details: PupilDetails(), results: [], problems: [unreadable]),
        ]
        return ImportReport(
            set.plan(importing: entries, on: today), nil, nil, among: set.roll.pupils, isOfTargets: false,
            columns: .init(
                taken: [.init(column: "", field: "")], ignored: [.init(column: "", what: nil)]),
            headingsAgain: [], passedOver: [], noDays: [.init(column: "", value: "")], isDryRun: true,
            asking: set.findings(on: today))
    }

    /// A unit with a pupil in a group, from whose targets and results the figures follow.
    private static func withPupil() throws -> (set: TargetSet, day: Day) {
        var (set, day) = (try Sample.pru2010.begun, Sample.pru2010.steps[0].day)
        var pupil = Sample.byReference("Blue 2")
        pupil.ncYear = 5
        let subject = try PersonText("talk", as: .subject)
        for action in [
            .addPupil(pupil),
            .setPersonal("Blue 2", subject: subject, Sample.aim("Asks for help on 4 of 5 days")),
        ] as [Action] {
            _ = try set.perform(action, by: Sample.person, on: day)
        }
        return (set, day)
    }

    @Test("The reports have the keys that scripts know, and no others")
    func keysAreAgreed() throws {
        var found: [String: Set<String>] = [:]
        func look(at set: TargetSet, on today: Day) throws {
            let shown = try ReportKeyTests.reports(of: set, on: today)
            for (name, report) in try shown.merging(
                ReportKeyTests.written(of: set, on: today), uniquingKeysWith: { $1 })
            {
                let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
                found[name, default: []].formUnion(ReportKeyTests.keys(of: json))
            }
        }
        let played = try (Sample.all + [.answered, .pupils]).map { sample in
            (set: try sample.played, day: try #require(sample.steps.last).day)
        }
        for (set, last) in played + [try ReportKeyTests.withPupil()] {
            for days in [0, 700] { try look(at: set, on: last.adding(days: days)) }
        }
        for (name, keys) in found {
            #expect(keys.sorted().joined(separator: " ") == ReportKeyTests.agreed[name], "\(name)")
        }
        #expect(Set(found.keys) == Set(ReportKeyTests.agreed.keys))
    }

    @Test("A key is there where there is no value")
    func keyWithoutValue() throws {
        let set = try Sample.pru2010.begun
        let report = StatusReport(
            of: set, fingerprint: nil, on: Sample.pru2010.steps[0].day, next: { _ in "" }, title: { _ in "" })
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
        let receipt = (json as? [String: Any])?["receipt"]
        #expect(receipt is NSNull)
    }

    /// What an action or a rule says as facts has keys of its own.
    private static let facts: Set = ["facts", "changes"]

    private static func keys(of json: Any) -> Set<String> {
        switch json {
        case let list as [Any]: list.reduce(into: []) { $0.formUnion(keys(of: $1)) }
        case let object as [String: Any]:
            object.reduce(into: []) { found, member in
                found.insert(member.key)
                guard !facts.contains(member.key) else { return }
                found.formUnion(keys(of: member.value).map { "\(member.key).\($0)" })
            }
        default: []
        }
    }
}
