import Canonical
import Formats
import Foundation
import TargetSetting

/// A whole cycle of an invented unit, step by step: everything that can be in a register is in one of them.
package struct Sample: Sendable, CustomStringConvertible {
    package enum Step: Sendable {
        case act(Action)
        case export(late: String?)
        /// A receipt for the latest revision, signed by the LA's key.
        case receive(number: Int, on: Day, until: Day?, Receipt.Decision, [Receipt.TargetSetByLA])
    }

    package let name: String
    package let cycleText: String
    package let unit: TargetSetting.Unit
    package let rehearsalDay: Day?
    /// Each with the day on which it is done.
    package let steps: [(day: Day, step: Step)]

    package var description: String { name }

    package static let person = PersonText(kept: "Sinéad Ní Dhomhnaill")

    package var cycle: CycleFile { get throws { try CycleFile(yaml: cycleText) } }

    /// The target set before the first step.
    package var begun: TargetSet {
        get throws { try TargetSet(beginning: cycle.cycle, for: unit, rehearsalDay: rehearsalDay) }
    }

    /// Plays the steps on something that is asked for the target set and given the actions.
    package func play(on current: () throws -> TargetSet, perform: (Action, Day) throws -> Void) throws {
        let tree = try cycle.tree
        for (day, step) in steps {
            switch step {
            case .act(let action): try perform(action, day)
            case .export(let late):
                let reason = try late.map { try PersonText($0, as: .reason) }
                let file = try SubmissionFile(
                    current().submission(lateReason: reason, on: day), cycle: tree, signedWith: Sample.unitKey
                )
                try perform(.export(file.submission, digest: file.digest, document: file.text), day)
            case .receive(let number, let receivedOn, let extendedUntil, let decision, let targets):
                let receipt = Receipt.sample(
                    for: try current(), cycleDigest: try Canonical.digest(of: tree), number: number,
                    receivedOn: receivedOn, extendedUntil: extendedUntil, decision: decision, targets: targets
                )
                try perform(.receive(try ReceiptFile(receipt, signedWith: Sample.laKey)), day)
            }
        }
    }

    /// The target set after the last step.
    package var played: TargetSet { get throws { try end.set } }

    /// The submissions exported, first to last, each with what it was made of.
    package var files: [SubmissionFile] { get throws { try end.files } }

    private static let lock = NSLock()
    nonisolated(unsafe) private static var ends: [String: (set: TargetSet, files: [SubmissionFile])] = [:]

    /// Played once, for every test that asks.
    private var end: (set: TargetSet, files: [SubmissionFile]) {
        get throws {
            try Sample.lock.withLock {
                if let known = Sample.ends[name] { return known }
                var (set, files) = (try begun, [SubmissionFile]())
                let tree = try cycle.tree
                try play(
                    on: { set },
                    perform: { action, day in
                        if case .export(let submission, _, _) = action {
                            files.append(
                                try SubmissionFile(submission, cycle: tree, signedWith: Sample.unitKey))
                        }
                        _ = try set.perform(action, by: Sample.person, on: day)
                    })
                Sample.ends[name] = (set, files)
                return (set, files)
            }
        }
    }

    /// The checkout that the tests were built from.
    package static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../.."
    )
    .standardizedFileURL
}
