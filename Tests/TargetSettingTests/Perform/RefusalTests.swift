import Foundation
import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct RefusalTests {
    @Test("What cannot be done is refused and changes nothing", arguments: RefusalExample.all)
    func refusedAndUnchanged(_ example: RefusalExample) throws {
        var sample = try example.story.played()
        let before = sample.set
        do {
            let outcome = try sample.perform(example.action)
            Issue.record("It was done: \(outcome.change)")
        } catch {
            #expect(error.caseName == example.refusal, "\(error)")
        }
        #expect(sample.set == before)
    }

    /// Reads the cases in the source, so that one that is added has to be caused here too.
    @Test("Every refusal that an action can cause is caused")
    func everyRefusalIsCaused() throws {
        let folder = checkout("../Sources/TargetSetting/Actions/Refusals").standardizedFileURL
        let cases = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .flatMap { file in
                let family = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n}\n")[0]
                return family.split(separator: "\n").compactMap { line -> String? in
                    let words = line.split(separator: " ")
                    return words.first == "case"
                        ? String(words[1].prefix { $0.isLetter || $0.isNumber }) : nil
                }
            }
        #expect(cases.count > 40)
        let typed = [
            "wordingEmpty", "wordingWordless", "upn", "wordingTooLong", "wordingUnprintable", "dfeNumber",
            "urn",
            "otherAuthority",
            "sessionsImpossible",
            // Asked and not done, in `MeasureWorkingTests`.
            "inNoGroup",
            // Caused by a day that goes back, in `TimelinessTests`.
            "unverifiable",
        ]
        #expect(Set(cases).subtracting(typed) == Set(RefusalExample.all.map(\.refusal)))
    }

    @Test(
        "An id that is nearly right is refused with the one that was meant",
        arguments: [
            (.count("ks2-english-2pl", 1), .measure, "ks2-english-2lp"), (.group("k2s", 7), .keyStage, "ks2"),
            (.withdraw("hed"), .signatory, "head"),
            (.clearTarget("ks4-maths-3pl"), .measureOrKeyStage, "ks4-maths-3lp"),
            (.absence(1.0, measure: "overal"), .absenceMeasure, "overall"),
            (.note("zero-ratd"), .rule, "zero-rated"),
        ] as [(Action, Refusal.Kind, String)])
    func nearMiss(_ action: Action, _ kind: Refusal.Kind, _ meant: String) throws {
        var sample = try Stage.reached(.grouped)
        #expect {
            try sample.perform(action)
        } throws: {
            guard case .typed(.unknown(kind, _, meant, _))? = $0 as? Refusal else { return false }
            return true
        }
    }

    @Test("A target above its ceiling is refused with both figures, their years and the one that binds")
    func aboveCeiling() throws {
        var sample = try Stage.reached(.entered)
        #expect {
            try sample.perform(.absence(22.4))
        } throws: {
            guard case .absence(.aboveCeiling(let facts))? = $0 as? Refusal else { return false }
            return facts.measure.resultYear == "2011/12" && facts.target == 22.4 && facts.ceiling.rate == 22.0
                && facts.ceiling.binding.id == "actual-2008-09"
                && facts.limits.map(\.comparator.id) == ["actual-2008-09", "target-2010-11"]
                && facts.limits.map(\.prior?.rate) == [22.0, 24.0]
                && Refusal.absence(.aboveCeiling(facts)).remedies == [.setAbsence(measure: nil, atMost: 22.0)]
        }
    }

    @Test("The head is told of every office that is still to sign")
    func waitingForBoth() throws {
        var sample = try Stage.reached(.proposed)
        #expect {
            try sample.perform([.sign("head", "Cy Newman")], on: "2010-12-06")
        } throws: {
            guard case .signing(.confirmsLast(_, let missing))? = $0 as? Refusal else { return false }
            return missing.map(\.signatory.id) == ["chair", "sip"]
        }
    }

    @Test("The head is told of everything that is still open, in one go")
    func openFindings() throws {
        var sample = try Stage.reached(.targeted)
        try sample.perform([.sign("chair", "Anne Elm"), .sign("sip", "Ravi Birch")], on: "2010-12-06")
        #expect {
            try sample.perform(.sign("head", "Cy Newman"))
        } throws: {
            guard case .signing(.openFindings(let findings, _))? = $0 as? Refusal else { return false }
            return findings.map(\.rule) == [
                .absenceTargetMissing, .absenceComparatorMissing, .absenceComparatorMissing,
                .actionPlanMissing, .agreedBeforeProposed, .agreedBeforeProposed, .agreedBeforeProposed,
            ]
        }
    }
}

extension Refusal {
    /// `aboveCeiling`, without its facts.
    /// The case of its family.
    fileprivate var caseName: String {
        let refusal = Mirror(reflecting: self).children.first?.value ?? self
        return Mirror(reflecting: refusal).children.first?.label ?? "\(refusal)"
    }
}
