import Canonical
import Formats
import Foundation
import Samples
import Sentences
import TargetSetting
import Testing

@Suite struct SubmissionFileTests {
    @Test("What is written is read back, and nothing is wrong with it", arguments: Sample.all)
    func readBack(_ sample: Sample) throws {
        for file in try sample.files {
            let verification = Verification(of: file.bytes)
            #expect(verification.problems == [])
            #expect(verification.digest == file.digest)
            let (read, written) = (try #require(verification.submission), file.submission)
            #expect(read.revision == written.revision)
            #expect(read.supersedes == written.supersedes)
            #expect(read.exportedOn == written.exportedOn)
            #expect(read.timeliness == written.timeliness)
            #expect(read.targetSet.unit == written.targetSet.unit)
            #expect(read.targetSet.cycle == written.targetSet.cycle)
            #expect(read.targetSet.isRehearsal == written.targetSet.isRehearsal)
            #expect(read.targetSet.groups == written.targetSet.groups)
            #expect(read.targetSet.figures == written.targetSet.figures)
            #expect(read.targetSet.zeroRatings == written.targetSet.zeroRatings)
            #expect(read.targetSet.priors.filter { !$1.isEmpty } == written.targetSet.priors)
            #expect(read.targetSet.absenceTargets == written.targetSet.absenceTargets)
            #expect(read.targetSet.notes == written.targetSet.notes)
            #expect(read.targetSet.lastChanges == written.targetSet.lastChanges)
            #expect(read.targetSet.plan.map(\.inWords) == written.targetSet.plan.map(\.inWords))
            for signatory in written.targetSet.cycle.signatories {
                #expect(
                    read.targetSet.status(of: signatory).signOff?.name
                        == written.targetSet.status(of: signatory).signOff?.name)
            }
            #expect(
                try SubmissionFile(read, cycle: sample.cycle.tree, signedWith: Sample.unitKey).bytes
                    == file.bytes)
            #expect(verification.signer == Sample.unitKey.publicKey)
        }
    }

    @Test("A submission that nobody signed says so, and is whole and right all the same")
    func unsigned() throws {
        let file = try #require(try Sample.pru2010.files.last)
        let unsigned = try SubmissionFile(file.submission, cycle: Sample.pru2010.cycle.tree, signedWith: nil)
        #expect(unsigned.digest == file.digest)
        let verification = Verification(of: unsigned.bytes)
        #expect(verification.problems == [])
        #expect(verification.signer == nil)
    }

    @Test("A signature of another key, of another content, or of a receipt is not taken for one")
    func wrongSignatures() throws {
        let file = try #require(try Sample.pru2010.files.last)
        let other = try #require(try Sample.pru2010.files.first)
        let wrong = [
            ("signature.key", Sample.otherKey.publicKey.hexadecimal), ("signature.key", "11"),
            ("signature.value", try Sample.unitKey.signature(ofFormat: "pru-receipt-1", digest: file.digest)),
            (
                "signature.value",
                try Sample.unitKey.signature(ofFormat: "pru-submission-2", digest: other.digest)
            ), ("signature.value", ""),
        ]
        for (member, value) in wrong {
            var json = try JSON(file.bytes)
            json[member] = .text(value)
            let verification = Verification(of: Data((json.canonical + "\n").utf8))
            #expect(
                verification.problems == [
                    "The signature is not one of this content: the file was altered, or put together."
                ])
            #expect(verification.signer == nil)
        }
    }

    @Test("A later revision names the digest of the one it replaces")
    func revisionsFollow() throws {
        let files = try Sample.pru2010.files
        #expect(files.count == 2)
        #expect(try JSON(files[0].bytes)["submission.supersedes"] == nil)
        #expect(try JSON(files[1].bytes)["submission.supersedes"] == .text(files[0].digest))
        #expect(
            files.map(\.name) == ["926-1105-2010-autumn-pru-r1.json", "926-1105-2010-autumn-pru-r2.json"])
    }

    @Test("The file holds no other line break than its last byte", arguments: Sample.all)
    func oneLine(_ sample: Sample) throws {
        for file in try sample.files {
            #expect(file.bytes.last == 0x0A)
            #expect(file.bytes.count { $0 == 0x0A } == 1)
        }
    }

    /// A cycle file may have a key with nothing after it, which counts as absent.
    @Test("A cycle with an empty key makes a submission that can be read")
    func emptyKey() throws {
        let text = Sample.moorland.cycleText + "\nreference:\nabsence:\n"
        let cycle = try CycleFile(yaml: text)
        let set = try TargetSet(beginning: cycle.cycle, for: Sample.moorland.unit, rehearsalDay: nil)
        let day = try #require(Day("2018-11-01"))
        let file = try SubmissionFile(
            Submission(targetSet: set, revision: 1, supersedes: nil, exportedOn: day, timeliness: .onTime),
            cycle: cycle.tree, signedWith: nil)
        #expect(!Verification(of: file.bytes).problems.contains { $0.contains("cannot be read") })
        #expect(try JSON(file.bytes)["submission.cycle.reference"] == nil)
    }
}
