import Canonical
import Foundation
import GRDB
import Register
import Samples
import TargetSetting
import Testing

/// The register's own key, and the receipts that it keeps.
@Suite struct KeyTests {
    private func secret(of workshop: Workshop) throws -> String {
        try #require(try workshop.ask(String.self, "SELECT secret FROM signing_key"))
    }

    @Test("A register is made with a key of its own, and keeps it")
    func ownKey() throws {
        let (one, other) = (try Workshop(played: false), try Workshop(.moorland, played: false))
        let key = try one.open().signingKey()
        #expect(try one.open().publicKey() == key.publicKey)
        #expect(try one.open().publicKey() != other.open().publicKey())
        _ = try one.open().perform(
            .setGroup(keyStage: "ks2", pupils: 7), by: Sample.person, now: Workshop.now)
        #expect(try one.open().publicKey() == key.publicKey)
        #expect(try one.open().journal().count == 2)
        #expect(try secret(of: one) == key.secret)
    }

    @Test("The journal says the public key, and the secret stands in its own table alone")
    func secretStays() throws {
        let workshop = try Workshop()
        let secret = try secret(of: workshop)
        let key = try workshop.open().publicKey()
        let first = try #require(
            try workshop.ask(String.self, "SELECT payload FROM journal WHERE number = 1"))
        #expect(first.contains(key.hexadecimal))
        let bytes = try workshop.bytes
        var found = 0
        var rest = bytes[...]
        while let range = rest.firstRange(of: Data(secret.utf8)) {
            found += 1
            rest = rest[range.upperBound...]
        }
        #expect(found == 1)
    }

    @Test("A key that was exchanged is found, and nothing is signed or exported with it")
    func exchanged() throws {
        let workshop = try Workshop()
        let other = Sample.otherKey.secret
        try workshop.byHand(
            "DROP TRIGGER signing_key_is_not_altered", "UPDATE signing_key SET secret = '\(other)'",
            "CREATE TRIGGER signing_key_is_not_altered BEFORE UPDATE ON signing_key\nBEGIN SELECT RAISE(ABORT, 'the key stays'); END"
        )
        #expect(
            try workshop.problems == [
                "The journal is not sealed with the register's key as it ends.",
                "The register's ‘signing_key 1’ is not what the journal says.",
            ])
        for action in [
            Action.sign(
                .init(
                    signatory: "chair", name: PersonText(kept: "A"), day: nil, evidence: nil, recordedBy: nil,
                    accepted: []))
        ] {
            let error = #expect(throws: RegisterProblem.self) {
                try workshop.open().perform(action, by: Sample.person, now: Workshop.now)
            }
            #expect(error?.message.contains("changed by something else than pru") == true)
            #expect(error?.message.contains(other) == false)
        }
    }

    @Test("A key that is none is damage, and is never shown")
    func damaged() throws {
        let workshop = try Workshop()
        let other = String(repeating: "z", count: 64)
        try workshop.byHand(
            "DROP TRIGGER signing_key_is_not_altered", "UPDATE signing_key SET secret = '\(other)'")
        let error = #expect(throws: RegisterProblem.self) { try workshop.open().publicKey() }
        #expect(error?.message.contains("is damaged") == true)
        #expect(error?.message.contains(other) == false)
        #expect(
            try workshop.problems.contains("The register's ‘signing_key 1’ is not what the journal says."))
    }

    static let harms = [
        (
            "receipt",
            "UPDATE receipt SET decision = 'received', words = NULL, respond_by = NULL WHERE number = 3",
            "receipt 3"
        ),
        ("receipt", "UPDATE receipt SET received_on = '2010-12-13' WHERE number = 1", "receipt 2"),
        ("la_key", "UPDATE la_key SET confirmed_by = 'me'", "la_key 1"),
    ]

    @Test("A receipt or a key of the LA that was altered by hand is found", arguments: harms)
    func altered(_ table: String, _ statement: String, _ found: String) throws {
        let workshop = try Workshop(.answered)
        try workshop.byHand("DROP TRIGGER \(table)_is_not_altered", statement)
        #expect(
            try workshop.problems == [
                "The register's trigger \(table)_is_not_altered is not as it was made.",
                "The register's ‘\(found)’ is not what the journal says.",
            ])
    }

    @Test("The same receipt again changes no byte of the register")
    func sameAgain() throws {
        let workshop = try Workshop(.answered)
        let before = try workshop.bytes
        let kept = try #require(try workshop.whole.receipts.first)
        let key = Sample.laKey.publicKey
        let outcome = try workshop.open().perform(
            .recordReceipt(
                .init(
                    receipt: kept.receipt, digest: kept.digest, document: kept.document,
                    signer: .init(key: key.hexadecimal, fingerprint: key.fingerprint),
                    cycleDigest: kept.receipt.cycleDigest, trust: nil)),
            by: Sample.person, now: Workshop.now)
        #expect(!outcome.changedSomething)
        #expect(outcome.change == .receiptRecordedBefore(2))
        #expect(try workshop.bytes == before)
    }
}
