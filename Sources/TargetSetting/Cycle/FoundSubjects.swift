import Synchronization

/// What the names of subjects were found to be in a cycle: each is worked out once, however many pupils have it.
final class FoundSubjects: Sendable {
    /// What a name is of.
    struct Found: Sendable {
        /// As the cycle writes it; nil where the cycle does not know it.
        let subject: PersonText?
        /// What tells it from others.
        let key: String
        /// The scale that it has beside it: `English Entry Level`, `Sport (BTEC)`; nil where it has none.
        let scale: Scale?
    }

    private let found = Mutex<[String: Found]>([:])

    func found(_ name: String, or find: (String) -> Found) -> Found {
        if let known = found.withLock({ $0[name] }) { return known }
        let new = find(name)
        found.withLock { $0[name] = new }
        return new
    }
}

extension FoundSubjects: Equatable {
    /// What was looked up so far tells no cycle from another.
    static func == (_: FoundSubjects, _: FoundSubjects) -> Bool { true }
}
