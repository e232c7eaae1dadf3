import Canonical
import Formats
import Foundation
import Samples
import TargetSetting
import Testing

/// Files that are verified by somebody who knows a cycle already, and kept without it.
@Suite struct KnownCycleTests {
    private let known: KnownCycle

    init() throws { known = KnownCycle(try Sample.pru2010.cycle) }

    @Test("Knowing a cycle changes nothing of what is found", arguments: Sample.all)
    func sameVerification(_ sample: Sample) throws {
        for file in try sample.files {
            let (alone, knowing) = (
                Verification(of: file.bytes), Verification(of: file.bytes, knowing: known)
            )
            #expect(knowing.problems == [])
            #expect(knowing.submission == alone.submission)
            #expect(knowing.digest == alone.digest)
            #expect(knowing.cycleDigest == alone.cycleDigest)
            #expect(knowing.claim == alone.claim)
        }
    }

    @Test(
        "A forgery is found by whoever knows the cycle, in the same words", arguments: ForgeryTests.forgeries)
    func sameForgery(_ forgery: ForgeryTests.Forgery) throws {
        let cycle = KnownCycle(try forgery.sample.cycle)
        var json = try JSON(try #require(try forgery.sample.files.last).bytes)
        for change in forgery.changes { change(&json) }
        let bytes = ForgeryTests.sealed(json)
        let (alone, knowing) = (Verification(of: bytes), Verification(of: bytes, knowing: cycle))
        #expect(knowing.problems == alone.problems)
        #expect(knowing.cycleDigest == alone.cycleDigest)
        #expect(knowing.claim == alone.claim)
    }

    @Test(
        "The digest of the cycle in a file is that of the cycle file, whichever it is", arguments: Sample.all)
    func cycleDigest(_ sample: Sample) throws {
        let file = try #require(try sample.files.last)
        #expect(try Verification(of: file.bytes, knowing: known).cycleDigest == sample.cycle.digest)
        #expect(try KnownCycle(sample.cycle).digest == sample.cycle.digest)
    }

    @Test("A broken file still says which unit it seems to be from")
    func claim() throws {
        let file = try #require(try Sample.pru2010.files.last)
        var json = try JSON(file.bytes)
        json["submission.targets"] = nil
        let verification = Verification(of: ForgeryTests.sealed(json), knowing: known)
        #expect(verification.problems == ["It is not a submission of pru, or it is cut off or damaged."])
        let claim = try #require(verification.claim)
        #expect(claim.dfe?.description == "926/1105")
        #expect(claim.name?.text == "Sample PRU")
        #expect(claim.cycle == "2010-autumn-pru")
        #expect(claim.revision == 2)
        #expect(claim.isRehearsal == false)
    }

    @Test("A claim takes nothing that cannot be: a number that is none, a name that cannot be read")
    func claimOfNothing() throws {
        var json = try JSON(try #require(try Sample.pru2010.files.last).bytes)
        json["submission.unit.dfe"] = "everywhere"
        json["submission.unit.name"] = "\u{1B}[31m"
        json["submission.revision"] = "2"
        json["submission.rehearsal"] = nil
        json["submission.cycle"] = .object(["id": .list([])])
        let claim = try #require(Verification(of: ForgeryTests.sealed(json)).claim)
        #expect(claim.dfe == nil && claim.name == nil && claim.cycle == nil)
        #expect(claim.revision == nil && claim.isRehearsal == nil)
        #expect(Verification(of: Data("Dear LA".utf8)).claim == nil)
    }

    @Test("A file is kept without its cycle, and its very bytes are had again")
    func keptAndHadAgain() throws {
        for file in try Sample.pru2010.files {
            let kept = try #require(SubmissionFile.withoutCycle(file.bytes, knowing: known))
            #expect(kept.count * 2 < file.bytes.count + 1000)
            #expect(SubmissionFile.bytes(from: kept, knowing: known) == file.bytes)
            let read = try #require(Submission(kept: kept, knowing: known))
            #expect(read == Verification(of: file.bytes).submission)
        }
    }

    @Test("A file of another cycle cannot be kept without it")
    func anotherCycle() throws {
        let file = try #require(try Sample.harbour.files.last)
        #expect(SubmissionFile.withoutCycle(file.bytes, knowing: known) == nil)
        #expect(SubmissionFile.bytes(from: Array(file.bytes), knowing: known) == nil)
        #expect(Submission(kept: Array("{}".utf8), knowing: known) == nil)
    }

    @Test("Letters that count as the same but are other bytes are found")
    func otherBytes() throws {
        var json = try JSON(try #require(try Sample.pru2010.files.last).bytes)
        let name = try #require(json["submission.signOffs.1.name"])
        #expect(name == "Zo\u{EB}")
        // One mark in the statement, two in the name: Swift and many a reader take them for the same.
        json["submission.signOffs.1.name"] = "Zoe\u{308}"
        #expect(!Verification(of: ForgeryTests.sealed(json), knowing: known).problems.isEmpty)
        #expect(!Verification(of: ForgeryTests.sealed(json)).problems.isEmpty)
    }
}
