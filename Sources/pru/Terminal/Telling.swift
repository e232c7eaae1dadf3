import Reports
import Sentences
import TargetSetting

extension Console {
    /// Says why something was not done: in words on stderr or, for programs, as an object on stdout.
    func report(_ error: any UserFacing) {
        if isJSON {
            write(errorReport(of: error))
        } else {
            problem(error.told)
        }
    }

    /// Why something was not done, for programs.
    func errorReport(of error: any UserFacing) -> ErrorReport {
        let typing = (error as? CommandLineProblem)?.ways ?? []
        let isHelped = !typing.isEmpty || error.remedies.contains { $0.whole != nil }
        return ErrorReport(error, adding: typing + (isHelped ? [] : [help(with: error)]))
    }

    /// Says what was done and what followed.
    func tell(_ outcome: OutcomeReport) {
        print(outcome.summary)
        for consequence in outcome.consequences { message(consequence.told) }
    }

    /// Where nothing else says what to type: the help that the message names or, where it names none, that of the command.
    private func help(with error: any UserFacing) -> Way {
        let command = (error as? CommandLineProblem)?.command ?? TypedCommand.current.name
        return Way(text: "see how it is typed", command: Hint.help(of: command).command)
    }
}

extension UserFacing {
    /// What happened and what to do, as one text; where several things are waited for, a line for each.
    var told: String {
        guard let refusal = self as? Refusal, !refusal.parts.isEmpty else {
            return sentences(message, remedies.filter { !$0.isSaidByMessage }.told)
        }
        let isOfParts = remedies == refusal.parts.flatMap(\.remedies)
        let opening = sentences(refusal.opening, isOfParts ? "" : remedies.told)
        return ([opening] + refusal.parts.map { "  " + sentences($0.sentence, $0.remedies.told) })
            .joined(separator: "\n")
    }
}

extension Remedy {
    /// What is wrong with a value, and what a name may be meant for, says by itself what to type in its place.
    fileprivate var isSaidByMessage: Bool {
        switch self {
        case .give(.value), .give(.nearest): true
        default: false
        }
    }
}

extension Notice {
    /// What is so and what to do about it.
    var told: String { sentences(sentence, remedies.told) }
}

extension Consequence {
    /// What followed and what to do about it.
    var told: String { Notice(self).told }
}

extension TaskList.Next {
    /// What to type next, or what to do.
    func told(in set: TargetSet) -> String {
        func file(_ revision: Int) -> String {
            let authority = set.cycle.authority.map { " (\($0.name))" } ?? ""
            return "the file of revision \(revision) to the LA\(authority)"
        }
        return switch self {
        case .remedy(let remedy): remedy.typed
        case .sendFile(let revision): "Send \(file(revision)). To write it again: \(Remedy.export().typed)"
        case .beginInEarnest(let revision):
            "In earnest you would now send \(file(revision)). To begin: \(Remedy.makeRegister(.inEarnest).typed)"
        case .awaitDecision:
            "When the LA has decided it sends another receipt. Type then: \(Remedy.recordReceipt.typed)"
        case .nothingLeft(let revision):
            "Nothing is left to do: the LA has accepted revision \(revision). See \(Remedy.showReceipt.typed)"
        case .answerReturn(let day):
            "Change what the LA asks for, have it signed again and export it by \(day.inWords): \(Remedy.showTargets.typed)"
        }
    }
}

extension Task {
    /// The title, with the way that most units take.
    var told: String {
        title + (usual?.command.map { " (most units zero-rate: \($0))" } ?? "")
    }
}

/// Sentences one after another, without those that say nothing.
private func sentences(_ all: String...) -> String { all.filter { !$0.isEmpty }.joined(separator: " ") }
