import Foundation
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
            "signing": signatories.map { SigningReport(of: $0, in: set) },
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

    @Test("The reports have the keys that scripts know, and no others")
    func keysAreAgreed() throws {
        var found: [String: Set<String>] = [:]
        func look(at set: TargetSet, on today: Day) throws {
            for (name, report) in try ReportKeyTests.reports(of: set, on: today) {
                let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
                found[name, default: []].formUnion(ReportKeyTests.keys(of: json))
            }
        }
        for sample in Sample.all + [.answered, .pupils] {
            let (set, last) = (try sample.played, try #require(sample.steps.last).day)
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
