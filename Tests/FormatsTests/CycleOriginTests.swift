import Samples
import Testing

@testable import Formats
@testable import TargetSetting

/// By whose cycle a file is right.
@Suite struct CycleOriginTests {
    @Test("Each cycle that comes with the program is in the file that has its id")
    func names() throws {
        #expect(!ShippedCycles.texts.isEmpty)
        for (id, text) in ShippedCycles.texts {
            #expect(try ShippedCycles.digest(of: id) == CycleFile(yaml: text).digest)
        }
        #expect(ShippedCycles.digest(of: "no-such-cycle") == nil)
    }

    @Test("A cycle is the program's, the one that was named, or nobody's that is known here")
    func origins() throws {
        let file = try #require(try Sample.all.first?.files.last)
        let verification = Verification(of: file.bytes)
        let cycle = try #require(verification.cycle)
        #expect(try verification.cycleOrigin(given: nil, shipped: { _ in cycle.digest }) == .shipped)
        #expect(try verification.cycleOrigin(given: cycle, shipped: { _ in nil }) == .given)
        #expect(try verification.cycleOrigin(given: nil, shipped: { _ in nil }) == .unknown)
        // Named beside it, a cycle may have the name of one that comes with the program.
        #expect(try verification.cycleOrigin(given: cycle, shipped: { _ in "another" }) == .given)
        #expect(throws: SubmissionFault.notTheShippedCycle(id: cycle.cycle.id)) {
            try verification.cycleOrigin(given: nil, shipped: { _ in "another" })
        }
    }
}
