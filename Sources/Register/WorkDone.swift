import Synchronization

/// What this run of the program has done.
package enum WorkDone {
    private static let isAnything = Atomic(false)

    /// Whether a register was changed or a file put in its place: then the run did not come to nothing, however it ends.
    package static var isAny: Bool { isAnything.load(ordering: .relaxed) }

    static func note() { isAnything.store(true, ordering: .relaxed) }
}
