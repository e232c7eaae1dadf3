import Dispatch
import Synchronization

/// What another thread makes, one thing after another: while one is used the next is made, and no more than that.
final class OneAhead<Thing: Sendable>: Sendable {
    private struct State {
        var next: Thing?
        var isOver = false
    }

    private let state = Mutex(State())
    private let isWanted = DispatchSemaphore(value: 0)
    private let isThere = DispatchSemaphore(value: 0)

    /// - Parameter begin: begins the work, on the other thread, and gives what makes the next thing; nil when there are no more.
    init(_ begin: @escaping @Sendable () -> () -> Thing?) {
        DispatchQueue.global(qos: .userInitiated).async { self.make(begin()) }
    }

    /// Waits for the next thing; nil when there are no more.
    func next() -> Thing? {
        guard !state.withLock(\.isOver) else { return nil }
        isWanted.signal()
        isThere.wait()
        return state.withLock { state in
            defer { state.next = nil }
            return state.next
        }
    }

    /// Nothing more is wanted.
    func stop() {
        state.withLock { $0.isOver = true }
        isWanted.signal()
    }

    private func make(_ following: () -> Thing?) {
        while true {
            let thing = following()
            isWanted.wait()
            let isOver = state.withLock { state in
                guard !state.isOver else { return true }
                state.next = thing
                state.isOver = thing == nil
                return state.isOver
            }
            isThere.signal()
            if isOver { return }
        }
    }
}
