import Testing

@testable import Stories
@testable import TargetSetting

@Suite struct ReceiptTests {
    private static let late: PersonText = "The committee met late"

    private func exported() throws -> Sample {
        var sample = try Stage.reached(.signed)
        try sample.export(on: "2010-12-10")
        return sample
    }

    @Test("A receipt that says no more than that the file came leaves the move with the LA")
    func received() throws {
        var sample = try exported()
        let outcome = try sample.perform(.receive(.sample()))
        #expect(outcome.change == .receiptRecorded(.sample()))
        #expect(sample.tasks().waitingFor == [.la])
        #expect(sample.tasks().next == .awaitDecision)
        #expect(sample.tasks().tasks.last?.isDone == false)
    }

    @Test("What is accepted and unchanged waits for nobody, and no day is counted to")
    func accepted() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample(decision: .accepted(comment: "Well done"))))
        let tasks = sample.tasks()
        #expect(tasks.waitingFor == [])
        #expect(tasks.daysLeft == nil)
        #expect(tasks.deadline == nil)
        #expect(tasks.tasks.filter { !$0.isDone } == [])
        #expect(tasks.tasks.last?.kind == .reply(.sample(decision: .accepted(comment: "Well done"))))
        #expect(sample.set.isAccepted)
        try sample.perform(.absence(21.0))
        #expect(!sample.set.isAccepted)
        #expect(sample.tasks().waitingFor == [.signatory("chair"), .signatory("sip")])
        #expect(sample.tasks().daysLeft == 3)
    }

    @Test("What is returned is the head's move, until a new revision is exported")
    func returned() throws {
        var sample = try exported()
        try sample.perform(
            [.receive(.sample(decision: .returned(reason: "KS4 is low", respondBy: "2010-12-31")))],
            on: "2010-12-11")
        var tasks = sample.tasks()
        #expect(tasks.waitingFor == [.signatory("head")])
        #expect(tasks.deadline == "2010-12-31")
        #expect(tasks.daysLeft == 20)
        #expect(tasks.next == .answerReturn(by: "2010-12-31"))
        #expect(tasks.tasks.last?.isDone == false)
        #expect(
            tasks.tasks.last?.kind
                == .reply(.sample(decision: .returned(reason: "KS4 is low", respondBy: "2010-12-31"))))
        try sample.perform(.absence(21.0))
        #expect(sample.tasks().waitingFor == [.signatory("chair"), .signatory("sip")])
        #expect(sample.tasks().daysLeft == 20)
        try sample.perform([
            .sign("chair", "Anne Elm", dated: "2010-12-11"), .sign("sip", "Ravi Birch", dated: "2010-12-11"),
        ])
        try sample.perform(.sign("head", "Cy Newman", dated: "2010-12-11"))
        try sample.export()
        tasks = sample.tasks()
        #expect(tasks.waitingFor == [.la])
        #expect(tasks.next == .sendFile(revision: 2))
        #expect(tasks.deadline == "2010-12-13")
        #expect(sample.set.reply == nil)
        #expect(sample.set.returned == nil)
    }

    @Test("The highest number counts, in whatever order receipts come")
    func order() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample(number: 2, decision: .accepted(comment: nil))))
        let outcome = try sample.perform(
            .receive(.sample(number: 1, decision: .returned(reason: "Low", respondBy: "2010-12-31"))))
        #expect(outcome.consequences.first == .newerReceiptCounts(newer: 2, this: 1))
        #expect(sample.set.receipts.map(\.receipt.number) == [2, 1])
        #expect(sample.set.isAccepted)
        #expect(sample.tasks().waitingFor == [])
    }

    @Test("Numbers of one key that jump are asked about, and those that do not are not")
    func numbersThatJump() throws {
        var sample = try exported()
        func jumps(_ number: Int) throws -> [Consequence] {
            try sample.perform(.receive(.sample(number: number, decision: .accepted(comment: nil))))
                .consequences.filter { if case .receiptNumbersJump = $0 { true } else { false } }
        }
        #expect(try jumps(1) == [])
        #expect(try jumps(2) == [])
        #expect(try jumps(500) == [.receiptNumbersJump(from: 2, to: 500)])
        #expect(try jumps(499) == [.receiptNumbersJump(from: 2, to: 499)])
        #expect(try jumps(501) == [])
    }

    @Test("The same receipt again changes nothing and says so")
    func again() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample()))
        let before = sample.set
        let outcome = try sample.perform(.receive(.sample()))
        #expect(outcome.change == .receiptRecordedBefore(1))
        #expect(!outcome.changedSomething)
        #expect(sample.set == before)
    }

    @Test("The first receipt decides by which key the next are known, and says what to do to be sure of it")
    func pinned() throws {
        var sample = try exported()
        let outcome = try sample.perform(.receive(.sample()))
        #expect(outcome.consequences.count == 1)
        #expect(outcome.consequences[0].remedies == [.confirmKey(fingerprint: "aaaa-0000-1111-2222-3333")])
        #expect(sample.set.authorityKeys.map(\.name) == [.sample("a")])
        #expect(throws: Refusal.receipt(.receiptOfAnotherKey(.sample("b"), pinned: .sample("a")))) {
            try sample.perform(.receive(.sample(number: 2), signer: .sample("b")))
        }
    }

    @Test("A fingerprint that was compared is taken however it is typed, and then the key is confirmed")
    func confirmed() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample()))
        let outcome = try sample.perform(
            .receive(.sample(), trust: .init(fingerprint: "AAAA 0000 1111 22223333", by: "Kim")))
        #expect(outcome.changedSomething)
        #expect(outcome.consequences == [.keyConfirmed(.sample("a"), by: "Kim")])
        #expect(sample.set.authorityKeys.map(\.confirmedBy) == [nil, "Kim"])
        #expect(sample.set.receipts.count == 1)
        let next = try sample.perform(.receive(.sample(number: 2)))
        #expect(next.consequences == [])
        let again = try sample.perform(
            .receive(.sample(), trust: .init(fingerprint: "aaaa-0000-1111-2222-3333", by: "Jo")))
        #expect(!again.changedSomething)
    }

    @Test("An erasure tells of whoever confirmed the LA's key under the child's name")
    func confirmerNamed() throws {
        var sample = try exported()
        try sample.perform(
            .receive(.sample(), trust: .init(fingerprint: "aaaa-0000-1111-2222-3333", by: "Robin Elder")))
        var child = PupilDetails()
        (child.forename, child.surname) = ("Robin", "Elder")
        let names = PupilNames(of: [child], withBirths: true)
        #expect(sample.set.lastingTexts(naming: names) == [.authorityKey])
    }

    @Test("A key that the LA has changed counts once somebody has compared it, and the old one no longer")
    func changedKey() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample()))
        try sample.perform(
            .receive(
                .sample(number: 2), signer: .sample("b"),
                trust: .init(fingerprint: "bbbb-0000-1111-2222-3333", by: "Kim")))
        #expect(sample.set.latestReceipt?.number == 2)
        #expect(sample.set.receipts.map(sample.set.isOfCountingKey) == [false, true])
        #expect(throws: Refusal.receipt(.receiptOfAnotherKey(.sample("a"), pinned: .sample("b")))) {
            try sample.perform(.receive(.sample(number: 3)))
        }
    }

    @Test(
        "A forged receipt counts no more once the LA's key is confirmed, and numbers are compared within one key"
    )
    func forgedFirst() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample(number: 1_000_000, decision: .accepted(comment: nil))))
        #expect(sample.set.isAccepted)
        let outcome = try sample.perform(
            .receive(
                .sample(number: 1_000_000), signer: .sample("b"),
                trust: .init(fingerprint: "bbbb-0000-1111-2222-3333", by: "Kim")))
        #expect(
            outcome.consequences == [
                .receiptNumbersJump(from: nil, to: 1_000_000), .keyConfirmed(.sample("b"), by: "Kim"),
                .receiptsSetAside([1_000_000]),
            ])
        #expect(!sample.set.isAccepted)
        #expect(sample.set.reply?.decision == .received)
        #expect(
            throws: Refusal.receipt(.receiptNumberTwice(1_000_000, highest: 1_000_000))
        ) {
            try sample.perform(
                .receive(
                    .sample(number: 1_000_000, decision: .accepted(comment: nil)), signer: .sample("b")))
        }
        // Who confirms the first key again has its receipts count again.
        try sample.perform(
            .receive(
                .sample(number: 1_000_000, decision: .accepted(comment: nil)),
                trust: .init(fingerprint: "aaaa-0000-1111-2222-3333", by: "Kim")))
        #expect(sample.set.isAccepted)
    }

    static let impossible: [(Receipt, String)] = [
        (.sample(laDeadline: "2011-06-13"), "receipt-of-other-deadline"),
        (.sample(laDeadline: nil), "receipt-of-other-deadline"),
        (.sample(statutoryDate: "2011-12-31"), "receipt-of-other-deadline"),
        (.sample(receivedOn: "2010-12-09"), "receipt-out-of-order"),
        (.sample(issuedOn: "2010-12-09"), "receipt-out-of-order"),
        (.sample(issuedOn: "2010-12-11"), "receipt-out-of-order"),
        (.sample(issuedOn: "2019-12-10"), "receipt-out-of-order"),
        (
            .sample(decision: .returned(reason: "Low", respondBy: "2010-12-09")), "receipt-out-of-order"
        ),
        (
            .sample(decision: .returned(reason: "Low", respondBy: "2099-01-01")), "receipt-out-of-order"
        ),
        (.sample(extendedUntil: "2010-12-12"), "receipt-out-of-order"),
        (.sample(extendedUntil: "2010-12-13"), "receipt-out-of-order"),
        (.sample(extendedUntil: "2099-12-05"), "receipt-out-of-order"),
        (.sample(targets: [target("ks4-level9", "KS4: level 9")]), "receipt-of-unknown-target"),
        (.sample(targets: [target("overall", "Another title")]), "receipt-of-unknown-target"),
    ]

    /// Nobody can have set them, whatever was sent.
    static let impossibleTargets: [[Receipt.TargetSetByLA]] = [
        [level2("30 of 10 (300%)")], [level2("3 of 10 (99%)")], [level2("3 of 10")], [level2("3 of 7 (43%)")],
        [level2("-3 of 10 (-30%)")], [level2("as many as they like")], [level2("20.0%")],
        [level2("20.0 points")],
        [level2("3")], [level2("3 of 10 (30%)"), level2("4 of 10 (40%)")],
        [level2("3 of 10 (30%)"), level2("3 of 10 (30%)")],
        [ks1("0 of 0")], [ks1("3 of 9 (33%)")],
        [overall("22.1%")], [overall("3 of 10 (30%)")], [overall("20%")], [overall("120.0%")],
        [overall("20.0")],
    ]

    private static func level2(_ figure: PersonText) -> Receipt.TargetSetByLA {
        .init(
            measure: "ks4-level2-em",
            title: "KS4: level 2 threshold, 5 or more A*-C including English and mathematics", figure: figure,
            reason: "Low", who: "Kim Officer")
    }

    private static func ks1(_ figure: PersonText) -> Receipt.TargetSetByLA {
        .init(
            measure: "ks1-maths-l2", title: "KS1 mathematics: level 2 or above", figure: figure,
            reason: "Low",
            who: "Kim Officer")
    }

    private static func overall(_ figure: PersonText) -> Receipt.TargetSetByLA {
        .init(measure: "overall", title: "Overall absence", figure: figure, reason: "Low", who: "Kim Officer")
    }

    @Test("A target that no LA can have set is not taken", arguments: impossibleTargets)
    func impossibleTarget(_ targets: [Receipt.TargetSetByLA]) throws {
        var sample = try exported()
        let refusal = #expect(throws: Refusal.self) {
            try sample.perform(.receive(.sample(targets: targets)))
        }
        #expect(refusal?.code == "receipt-of-unknown-target")
        #expect(sample.set.receipts.isEmpty)
    }

    @Test("Targets are taken as they were set, also of a group that an earlier revision had")
    func possibleTargets() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample(targets: [Self.level2("3 of 10 (30%)"), Self.overall("20.0%")])))
        try sample.perform([.group("ks4", 11), .count("ks4-level2-em", 4)])
        for office in [("chair", "Anne Elm"), ("sip", "Ravi Birch"), ("head", "Cy Newman")]
            as [(Signatory.ID, PersonText)]
        {
            try sample.perform(.sign(office.0, office.1, dated: "2010-12-10"))
        }
        try sample.export()
        let second = Receipt.sample(number: 2, revision: 2, targets: [Self.level2("3 of 10 (30%)")])
        try sample.perform(.receive(second))
        #expect(sample.set.receipts.count == 2)
    }

    @Test(
        "Time until any day of the year after the deadline can have been given, and the day to answer by too")
    func extended() throws {
        for until in ["2010-12-14", "2011-12-13"] as [Day] {
            var sample = try exported()
            try sample.perform(.receive(.sample(extendedUntil: until)))
            #expect(sample.set.receipts.count == 1)
        }
        var sample = try exported()
        let answer = Receipt.Decision.returned(reason: "Low", respondBy: "2011-12-13")
        try sample.perform(.receive(.sample(decision: answer)))
        #expect(sample.set.receipts.count == 1)
    }

    @Test("A receipt that calls the unit otherwise is taken, and that is told")
    func namedOtherwise() throws {
        var sample = try exported()
        let own = sample.set.unit.name
        let same = try sample.perform(.receive(.sample(unit: PersonText(kept: own.text.uppercased()))))
        #expect(!same.consequences.contains { if case .unitNamedOtherwise = $0 { true } else { false } })
        let outcome = try sample.perform(.receive(.sample(number: 2, unit: "Elm House")))
        #expect(outcome.consequences.contains(.unitNamedOtherwise("Elm House", own: own)))
    }

    private static func target(_ measure: String, _ title: PersonText) -> Receipt.TargetSetByLA {
        .init(measure: measure, title: title, figure: "20.0%", reason: "Low", who: "Kim Officer")
    }

    @Test("A receipt that cannot be so of this submission is not taken", arguments: impossible)
    func impossibleReceipt(_ receipt: Receipt, _ code: String) throws {
        var sample = try exported()
        let refusal = #expect(throws: Refusal.self) { try sample.perform(.receive(receipt)) }
        #expect(refusal?.code == code)
        #expect(sample.set.receipts.isEmpty && sample.set.authorityKeys.isEmpty)
    }

    @Test("A rehearsal takes a rehearsal's receipt")
    func rehearsal() throws {
        var sample = try Stage.reached(.signed, rehearsal: true)
        try sample.export()
        try sample.perform(.receive(.sample(isRehearsal: true)))
        #expect(sample.set.receipts.count == 1)
    }
}
