import Synchronization

/// A value that is worked out when somebody first asks for it, and then no more.
///
/// It follows from what it is kept beside, so two of them are equal: what they are worked out of tells them apart.
package final class Once<Value: Sendable>: Equatable, Sendable {
    private let make: @Sendable () -> Value
    private let kept = Mutex<Value?>(nil)

    /// Keeps how the value is made; nothing is worked out yet.
    package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value, which the first who asks works out; whoever asks meanwhile waits.
    package var value: Value {
        kept.withLock { kept in
            let value = kept ?? make()
            kept = value
            return value
        }
    }

    package static func == (_: Once, _: Once) -> Bool { true }
}
