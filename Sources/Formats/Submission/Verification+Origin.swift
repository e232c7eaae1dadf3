package import TargetSetting

extension Verification {
    /// Whose the cycle is of a file that is whole and right; nil where it is not.
    /// - Parameters:
    ///   - given: the cycle that was named beside it; nil where none was.
    ///   - shipped: the SHA-256 of the cycle of an id that comes with the program; nil where none has it.
    /// - Throws: `SubmissionFault.notTheShippedCycle`.
    package func cycleOrigin(
        given: KnownCycle?, shipped: (_ id: String) -> String? = ShippedCycles.digest
    ) throws(SubmissionFault) -> CycleOrigin? {
        guard faults.isEmpty, let cycle else { return nil }
        if cycle.digest == given?.digest { return .given }
        guard let digest = shipped(cycle.cycle.id) else { return .unknown }
        guard cycle.digest == digest else { throw .notTheShippedCycle(id: cycle.cycle.id) }
        return .shipped
    }
}
