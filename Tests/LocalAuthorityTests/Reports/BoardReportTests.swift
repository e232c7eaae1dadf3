import Reports
import TargetSetting
import Testing

@testable import LocalAuthority

@Suite("The board says whose move it is, what is to be known and what is next")
struct BoardReportTests {
    private let reason = PersonText(kept: "Below last summer: why?")

    /// A unit of which a first revision came.
    private func received(_ dfe: String) throws -> UnitRecord {
        var arrival = try Test.arrival("a1", 1)
        arrival = ReceivedSubmission(
            number: 1, dfe: try DfENumber(dfe), revision: 1, digest: arrival.digest, supersedes: nil,
            exportedOn: arrival.exportedOn, receivedOn: arrival.receivedOn, signer: Test.signer,
            groups: ["ks2": 7], zeroRated: [])
        return UnitRecord(unit: try Test.unit(dfe), arrivals: [arrival])
    }

    private func board(_ records: UnitRecord..., nobodys: [RejectedFile] = []) throws -> BoardReport {
        let (terms, today) = (try Test.terms(), try day("12-12"))
        return BoardReport(
            of: records.map { UnitStatus(of: $0, under: terms, on: today) }, ofNobody: nobodys, under: terms,
            on: today)
    }

    @Test("The LA's own move stands first, and in each group what is due first")
    func groups() throws {
        let returned = try received("926/1101")
            .deciding(.sendBack(reason: reason, respondBy: day("12-31")), on: day("12-11"))
        let accepted = try received("926/1102").deciding(.accept(comment: nil), on: day("12-11"))
        let board = try board(
            accepted, returned, UnitRecord(unit: Test.unit("926/1103")), received("926/1104"),
            UnitRecord(unit: Test.unit("926/1105")))
        #expect(board.groups.map(\.mover) == [.la, .unit, nil])
        #expect(
            board.groups.map { $0.units.map(\.dfe.establishment) } == [
                ["1104"], ["1103", "1105", "1101"], ["1102"],
            ])
        #expect(board.units.map(\.dfe.establishment) == ["1102", "1101", "1103", "1104", "1105"])
        #expect(board.received == 3)
        #expect(board.accepted == 1)
        #expect(board.next == .la(.show(try DfENumber("926/1104"))))
    }

    @Test("How many pupils have a measurable target is on the board, of the revision that counts")
    func measurable() throws {
        var record = try received("926/1104")
        let arrival = record.arrivals[0]
        record.arrivals = [
            ReceivedSubmission(
                number: 1, dfe: arrival.dfe, revision: 1, digest: arrival.digest, supersedes: nil,
                exportedOn: arrival.exportedOn, receivedOn: arrival.receivedOn, signer: arrival.signer,
                groups: ["ks2": 7], zeroRated: ["ks2"],
                counts: [RollCount(keyStage: "ks2", pupils: 7, withMeasurableTargets: 3)])
        ]
        #expect(try board(record).units.map { $0.measurableTargets.map(\.inWords) } == [["ks2 3 of 7"]])
    }

    @Test("With nothing left for the LA it asks for what is owed, and in the end passes the list on")
    func next() throws {
        let accepted = try received("926/1102").deciding(.accept(comment: nil), on: day("12-11"))
        #expect(try board(accepted, UnitRecord(unit: Test.unit())).next == .la(.chase))
        #expect(try board(accepted).next == .la(.writeTargetList(.toPassOn)))
    }

    @Test("To be known is whose key nobody has confirmed, and of which files nobody can tell whose they are")
    func toKnow() throws {
        let confirmed = try received("926/1101").deciding(
            .trust(fingerprint: Test.signer.fingerprint, confirmedBy: Test.person), on: day("12-11"))
        let file = RejectedFile(
            number: 9, name: "cut.json", receivedOn: try day("12-10"), dfe: nil, revision: nil,
            reasons: [.init(SubmissionFault.notASubmission)])
        let board = try board(
            confirmed, received("926/1102"), UnitRecord(unit: Test.unit("926/1103")), nobodys: [file])
        #expect(board.unconfirmed.map(\.establishment) == ["1102"])
        #expect(board.ofNobody.map(\.remedies) == [[.la(.askUnit(nil, .exportAgain))]])
        #expect(board.ofNobody.map(\.sentence.isEmpty) == [false])
    }
}
