import Synchronization

/// What this run of the program has done.
package enum Deeds {
    private static let isAnythingDone = Atomic(false)

    /// Whether a register was changed or a file put in its place: then the run did not come to nothing, however it ends.
    package static var areDone: Bool { isAnythingDone.load(ordering: .relaxed) }

    static func note() { isAnythingDone.store(true, ordering: .relaxed) }
}
