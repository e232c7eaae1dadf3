import Formats
import Reports
import Samples
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("What the LA has of a unit: what it sent, what changed and what was decided")
struct RecordReportTests {
    /// Birch's two revisions.
    private let post = Sample.post.filter { $0.name.hasPrefix("birch") }

    private func record(named name: String = "Birch PRU", urn: String? = nil) throws -> UnitRecord {
        let dfe = try DfENumber("926/1102")
        let arrivals = try post.enumerated().map { position, posted in
            ReceivedSubmission(
                number: position * 2 + 1, dfe: dfe, revision: posted.file.submission.revision,
                digest: posted.file.digest, supersedes: posted.file.submission.supersedes,
                exportedOn: posted.file.submission.exportedOn, receivedOn: try day("12-10"),
                signer: Test.signer, groups: ["ks2": 7, "ks4": 9], zeroRated: ["ks2"])
        }
        let unit = try Unit(name: PersonText(kept: name), dfe: dfe, urn: urn)
        return UnitRecord(
            unit: ListedUnit(unit: unit, head: nil, email: nil, expected: [:]), arrivals: arrivals)
    }

    private func report(_ record: UnitRecord, since revision: Int? = nil) throws -> RecordReport {
        try RecordReport(
            of: record, under: Test.terms(), on: day("12-12"), since: record.compared(with: revision)
        ) { digest in try #require(post.first { $0.file.digest == digest }).file.submission }
    }

    @Test("What counts is compared with what it replaces, or with the revision that is named")
    func changes() throws {
        let replaced = try report(record())
        #expect(replaced.changedSince == 1)
        #expect(replaced.changes?.contains { $0.contains("20.5%") } == true)
        let overall = replaced.sent?.targets.first { $0.measure == "overall" }
        #expect(overall?.target == "20.5%, ceiling 22.0%")
        #expect(try report(record(), since: 2).changes == [])
        #expect(throws: LARefusal.unknownRevision(3, known: [1, 2])) { try report(record(), since: 3) }
    }

    @Test("Where nothing came there is nothing to compare")
    func nothing() throws {
        let report = try report(UnitRecord(unit: Test.unit()))
        #expect(report.changedSince == nil)
        #expect(report.changes == nil)
        #expect(report.sent == nil)
        #expect(report.key == nil)
        #expect(report.history.isEmpty)
    }

    @Test("What came, what was kept apart and what was decided stand in the order in which they were")
    func history() throws {
        var record = try record()
        record.apart = [
            RejectedFile(
                number: 2, name: "cut.json", receivedOn: try day("12-10"), dfe: nil, revision: nil,
                reasons: [.init(Objection.notSigned)])
        ]
        record = try record.deciding(.accept(comment: nil), on: day("12-11"))
        let history = try report(record).history
        #expect(history.map(\.remedies) == [[], [.la(.askUnit(nil, .signedExport))], [], []])
        #expect(history.map { $0.sentence.contains("revision") } == [true, false, true, false])
    }

    @Test("A key that nobody has confirmed is to be confirmed, and one that is needs nothing")
    func key() throws {
        let fingerprint = Test.signer.fingerprint
        var record = try record()
        #expect(
            try report(record).key?.remedies == [
                .la(.confirmKey(record.unit.unit.dfe, fingerprint: fingerprint))
            ])
        record = try record.deciding(
            .trust(fingerprint: fingerprint, confirmedBy: Test.person), on: day("12-11"))
        #expect(try report(record).key?.remedies == [])
    }

    @Test("A unit that calls itself otherwise than the list is told of, capitals aside")
    func names() throws {
        #expect(try report(record(named: "birch pru")).nameInFile == nil)
        #expect(try report(record(named: "Beech PRU")).nameInFile?.text == "Birch PRU")
    }

    @Test("So is one whose URN is another than on the list, where both have one")
    func urns() throws {
        #expect(try report(record(urn: "123456")).urns == nil)
        var submission = try #require(post.last).file.submission
        #expect(submission.targetSet.unit.urn == nil)
        for (own, isTold) in [("123456", false), ("123457", true)] {
            let unit = try Unit(
                name: PersonText(kept: "Birch PRU"), dfe: DfENumber("926/1102"), urn: own)
            submission = try Submission(
                targetSet: TargetSet(
                    beginning: submission.targetSet.cycle, for: unit, rehearsalDay: nil),
                revision: 2, supersedes: nil, exportedOn: day("12-09"), timeliness: .onTime)
            let report = try RecordReport(
                of: record(urn: "123456"), under: Test.terms(), on: day("12-12"), since: nil
            ) { _ in submission }
            #expect(report.urns?.inFile == (isTold ? own : nil))
            #expect(report.urns?.listed == (isTold ? "123456" : nil))
        }
    }

    @Test("Files that contradict each other are compared, so that nobody chooses blindly")
    func contradictions() throws {
        var record = try record()
        let (first, second) = (record.arrivals[0], record.arrivals[1])
        record.arrivals[1] = ReceivedSubmission(
            number: 3, dfe: first.dfe, revision: 1, digest: second.digest, supersedes: nil,
            exportedOn: second.exportedOn, receivedOn: second.receivedOn, signer: Test.signer,
            groups: second.groups, zeroRated: second.zeroRated)
        let found = try #require(report(record).contradictions.first)
        #expect(Set([found.from, found.to]) == Set(post.map(\.file.digest)))
        #expect(found.changes.contains { $0.contains("20.5%") })
        #expect(try report(record).sent == nil)
    }
}
