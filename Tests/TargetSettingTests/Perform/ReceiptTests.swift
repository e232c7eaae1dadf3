import Testing

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
        #expect(
            outcome.summary
                == "Receipt 1: The LA (Norfolk) received revision 1 on 10 December 2010, on time, judged by the LA deadline, 13 December 2010. The LA has not decided yet."
        )
        #expect(sample.tasks().waitingFor == [TaskList.la])
        #expect(sample.tasks().next.hasSuffix("pru receipt FILE"))
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
        #expect(tasks.tasks.filter { !$0.isDone }.map(\.title) == [])
        #expect(tasks.tasks.last?.title == "The LA's receipt for revision 1: Accepted: Well done.")
        #expect(sample.set.isAccepted)
        try sample.perform(.absence(21.0))
        #expect(!sample.set.isAccepted)
        #expect(sample.tasks().waitingFor == ["chair", "sip"])
        #expect(sample.tasks().daysLeft == 3)
    }

    @Test("What is returned is the head's move, until a new revision is exported")
    func returned() throws {
        var sample = try exported()
        try sample.perform(
            [.receive(.sample(decision: .returned(reason: "KS4 is low", respondBy: "2010-12-31")))],
            on: "2010-12-11")
        var tasks = sample.tasks()
        #expect(tasks.waitingFor == ["head"])
        #expect(tasks.deadline == "2010-12-31")
        #expect(tasks.daysLeft == 20)
        #expect(tasks.next.hasSuffix("pru target"))
        #expect(tasks.tasks.last?.isDone == false)
        #expect(
            tasks.tasks.last?.title
                == "The LA's receipt for revision 1: Returned: KS4 is low. To be answered by 31 December 2010."
        )
        try sample.perform(.absence(21.0))
        #expect(sample.tasks().waitingFor == ["chair", "sip"])
        #expect(sample.tasks().daysLeft == 20)
        try sample.perform([
            .sign("chair", "Anne Elm", dated: "2010-12-11"), .sign("sip", "Ravi Birch", dated: "2010-12-11"),
        ])
        try sample.perform(.sign("head", "Cy Newman", dated: "2010-12-11"))
        try sample.export()
        tasks = sample.tasks()
        #expect(tasks.waitingFor == [TaskList.la])
        #expect(tasks.next.hasPrefix("Send the file of revision 2"))
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
        #expect(outcome.consequences.first == "Receipt 2 is newer and counts; receipt 1 is kept beside it.")
        #expect(sample.set.receipts.map(\.receipt.number) == [2, 1])
        #expect(sample.set.isAccepted)
        #expect(sample.tasks().waitingFor == [])
    }

    @Test("The same receipt again changes nothing and says so")
    func again() throws {
        var sample = try exported()
        try sample.perform(.receive(.sample()))
        let before = sample.set
        let outcome = try sample.perform(.receive(.sample()))
        #expect(outcome.summary == "Receipt 1 is recorded already.")
        #expect(!outcome.changedSomething)
        #expect(sample.set == before)
    }

    @Test("The first receipt decides by which key the next are known, and says what to do to be sure of it")
    func pinned() throws {
        var sample = try exported()
        let outcome = try sample.perform(.receive(.sample()))
        #expect(outcome.consequences.count == 1)
        #expect(
            outcome.consequences[0].contains("pru receipt FILE --trust aaaa-0000-1111-2222-3333 --by NAME"))
        #expect(sample.set.authorityKeys.map(\.name) == [.sample("a")])
        #expect(throws: Refusal.receiptOfAnotherKey(.sample("b"), pinned: .sample("a"))) {
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
        #expect(
            outcome.consequences == [
                "The LA's key has the fingerprint aaaa-0000-1111-2222-3333, confirmed by Kim."
            ])
        #expect(sample.set.authorityKeys.map(\.confirmedBy) == [nil, "Kim"])
        #expect(sample.set.receipts.count == 1)
        let next = try sample.perform(.receive(.sample(number: 2)))
        #expect(next.consequences == [])
        let again = try sample.perform(
            .receive(.sample(), trust: .init(fingerprint: "aaaa-0000-1111-2222-3333", by: "Jo")))
        #expect(!again.changedSomething)
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
        #expect(throws: Refusal.receiptOfAnotherKey(.sample("a"), pinned: .sample("b"))) {
            try sample.perform(.receive(.sample(number: 3)))
        }
    }

    @Test("A rehearsal takes a rehearsal's receipt")
    func rehearsal() throws {
        var sample = try Stage.reached(.signed, rehearsal: true)
        try sample.export()
        try sample.perform(.receive(.sample(isRehearsal: true)))
        #expect(sample.set.receipts.count == 1)
    }
}
