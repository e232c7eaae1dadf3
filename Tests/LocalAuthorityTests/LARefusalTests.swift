import Sentences
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("What the LA's register refuses is told with its values")
struct LARefusalTests {
    private static func all() throws -> [LARefusal] {
        let unit = try Test.unit().unit
        let cycle = try Test.terms().cycle
        let measure = try #require(cycle.measures.first)
        let target = LATarget(
            measure: measure.id.rawValue, value: .rate(Percentage(tenths: 200)),
            reason: PersonText(kept: "low"))
        let (early, late) = (try day("12-10"), try day("12-13"))
        return [
            .unknownUnit("x", nearest: nil), .unknownUnit("x", nearest: "926/1105"), .nothingReceived(unit),
            .inConflict(unit), .otherKey(unit), .alreadyAccepted(unit, revision: 1),
            .alreadyReturned(unit, revision: 1), .setBeforeSecondReturn(unit, returns: 0, answerBy: nil),
            .setBeforeSecondReturn(unit, returns: 1, answerBy: early), .setAfterAcceptance(unit),
            .alreadySet(unit, target),
            .rateOrFigure("overall", isAbsence: true), .rateOrFigure("ks1", isAbsence: false),
            .outOfNotGiven(measure), .noGroup(try #require(cycle.keyStages.first)),
            .ambiguousUnit("x", [unit.dfe, unit.dfe]), .nothingToChoose(unit),
            .unknownDigest("ff", known: ["aa", "bb"]), .noKey(unit),
            .unknownFingerprint("x", known: ["aaaa"]), .alreadyTrusted(unit, fingerprint: "aaaa"),
            .dayPassed(early, today: late), .extendedBeforeDeadline(early, deadline: late),
            .dayTooLate(late, last: early),
            .receivedInFuture(late, today: early), .notARehearsal, .dayBack(early, from: late),
            .unknownRevision(3, known: []),
            .unknownRevision(3, known: [1]),
        ]
    }

    @Test("Every refusal is whole sentences without a command, with a code and facts of its own")
    func whole() throws {
        let all = try LARefusalTests.all()
        for refusal in all {
            #expect(refusal.message.hasSuffix(".") || refusal.message.hasSuffix("?"))
            #expect(!refusal.message.contains("pru ") && !refusal.message.contains("--"))
            #expect(refusal.facts != .none || refusal == .notARehearsal)
        }
        #expect(Set(all.map(\.message)).count == all.count)
        // Two values of one case share a code, and no two cases do.
        #expect(Set(all.map(\.code)).count == all.count - 4)
    }

    @Test("Where something can be done about it, the remedy names the unit")
    func remedies() throws {
        let dfe = try DfENumber("926/1105")
        for refusal in try LARefusalTests.all() {
            switch refusal {
            case .inConflict, .otherKey: #expect(refusal.remedies == [.la(.show(dfe))])
            case .setBeforeSecondReturn(_, _, nil):
                #expect(refusal.remedies == [.la(.returnToUnit(dfe))])
            case .setBeforeSecondReturn: #expect(refusal.remedies == [.la(.collectAnswer)])
            case .nothingReceived, .noKey: #expect(refusal.remedies == [.la(.collect)])
            default: continue
            }
        }
    }
}
