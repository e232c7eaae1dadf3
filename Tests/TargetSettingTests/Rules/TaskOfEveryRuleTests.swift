import Testing

@testable import Stories
@testable import TargetSetting

/// The first screen knows of everything that would hold up a signature or the export.
@Suite struct TaskOfEveryRuleTests {
    @Test(
        "What a rule finds, and what holds anything up, is counted or has an open task of its own",
        arguments: RuleExample.all.filter { !$0.finds.isEmpty })
    func isSeen(_ example: RuleExample) throws {
        var sample = try example.story.played()
        example.altered?(&sample.set)
        let day = example.seenOn ?? sample.today
        let tasks = TaskList(of: sample.set, on: day).tasks
        var counted = 0
        for finding in sample.set.findings(on: day) where finding.isOpen && finding.holdsUpSigning {
            if let hasTask = TaskOfEveryRuleTests.ownTask(of: finding) {
                #expect(tasks.contains { !$0.isDone && hasTask($0.kind) }, "\(finding.report)")
            } else {
                counted += 1
            }
        }
        let shown = tasks.compactMap { task -> Int? in
            guard case .findings(let errors, let queries, _) = task.kind else { return nil }
            #expect(task.isDone == (errors + queries == 0))
            return errors + queries
        }
        #expect(shown == [counted])
    }

    @Test("A line that was left out is what is next, before anybody signs")
    func leftOut() throws {
        var sample = try Sample()
        var details = PupilDetails()
        details.ncYear = 5
        let problem = LineProblem(line: 2, column: "UPN", value: "A926110500105", kind: .notIdentified)
        try sample.perform(
            .importRoll([RollEntry(line: 2, details: details, results: [], problems: [problem])]))
        let tasks = sample.tasks().tasks
        #expect(tasks.contains { $0.kind == .findings(errors: 1, queries: 0, toAccept: 0) && !$0.isDone })
    }

    /// Whether a task is the one of a finding that is not counted among the rest; nil where the finding is counted.
    private static func ownTask(of finding: Finding) -> ((Task.Kind) -> Bool)? {
        let own: [Rule.ID: [String]] = [
            .groupNotStated: ["stateGroup"], .targetMissing: ["targets", "unitTarget"],
            .absenceTargetMissing: ["absenceTarget"], .absenceComparatorMissing: ["priorFigures"],
            .actionPlanMissing: ["actionPlan"], .signOffMoved: ["signOff", "accept"],
        ]
        let isAnswered = finding.answeredBy != nil && finding.rule != .zeroUndeclared
        guard let names = own[finding.rule] ?? (isAnswered ? ["signOff", "accept"] : nil) else { return nil }
        return { kind in names.contains { "\(kind)".hasPrefix("\($0)(") } }
    }
}
