import Formats
import TargetSetting
import Testing

@testable import LocalAuthority

/// A day of the autumn of 2010, such as `12-13`, or of the winter after it.
func day(_ text: String) throws -> Day {
    let year = text.hasPrefix("0") ? 2011 : 2010
    return try #require(Day("\(year)-\(text)"))
}

enum Test {
    static let person = PersonText(kept: "officer")
    static let signer = Signer(key: "a", fingerprint: "aaaa-aaaa-aaaa-aaaa-aaaa")
    static let other = Signer(key: "b", fingerprint: "bbbb-bbbb-bbbb-bbbb-bbbb")

    static func unit(_ dfe: String = "926/1105", expected: [KeyStage.ID: Int] = [:]) throws -> ListedUnit {
        ListedUnit(
            unit: try Unit(name: PersonText(kept: "Sample PRU"), dfe: DfENumber(dfe), urn: nil),
            head: PersonText(kept: "Sam Sample"), email: "head@sample.example", expected: expected)
    }

    static func terms(rehearsal: Bool = false) throws -> Terms {
        let file = try CycleFile(yaml: ShippedCycles.text(of: "2010-autumn-pru"))
        return Terms(
            authority: PersonText(kept: "Norfolk"), cycle: file.cycle, cycleDigest: try file.digest,
            isRehearsal: rehearsal)
    }

    /// A revision whose digest is a name, such as `a1`.
    static func arrival(
        _ digest: String, _ revision: Int, after supersedes: String? = nil, on day: String = "12-10",
        number: Int = 1, by signer: Signer = signer, journal: JournalWitness? = nil
    ) throws -> ReceivedSubmission {
        ReceivedSubmission(
            number: number, dfe: try DfENumber("926/1105"), revision: revision,
            digest: digest + String(repeating: "0", count: 64 - digest.count),
            supersedes: supersedes.map { $0 + String(repeating: "0", count: 64 - $0.count) },
            exportedOn: try LocalAuthorityTests.day(day), receivedOn: try LocalAuthorityTests.day(day),
            signer: signer,
            groups: ["ks2": 7], zeroRated: [], journal: journal)
    }
}

extension UnitRecord {
    init(_ arrivals: [ReceivedSubmission]) throws { self.init(unit: try Test.unit(), arrivals: arrivals) }

    /// What follows when an officer decides these, one after another.
    func deciding(_ actions: LAAction..., on day: Day) throws -> UnitRecord {
        var record = self
        for action in actions {
            let decided = try record.decide(action, under: Test.terms(), on: day)
            let last = (record.arrivals.map(\.number) + record.decisions.map(\.number)).max() ?? 0
            record.decisions.append(
                Decision(number: last + 1, day: day, by: Test.person, ruling: decided.ruling))
        }
        return record
    }
}
