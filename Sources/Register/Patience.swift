import Dispatch
import Synchronization
import TargetSetting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How long another program that has the register is waited for, and who is told of it.
final class Patience: Sendable {
    /// For each time that it is waited.
    static let seconds = 30
    /// Shorter waits are told to nobody, in seconds.
    private static let untold = 1

    private let path: String
    private let tell: RegisterNotice.Listener
    private let wait = Mutex((since: ContinuousClock.now, isTold: false, isNone: false))

    init(_ path: String, telling tell: @escaping RegisterNotice.Listener) {
        self.path = path
        self.tell = tell
    }

    /// SQLite asks whenever it does not get a lock. The pauses are alike however long it has waited: with pauses that grow,
    /// whoever came last comes first.
    /// - Parameter tries: how many there were for this lock.
    /// - Returns: whether to try again.
    func goesOn(after tries: Int) -> Bool {
        guard !wait.withLock(\.isNone) else { return false }
        usleep(.random(in: 5_000...15_000))
        let (waited, isNews) = wait.withLock { wait in
            if tries == 0 { wait = (.now, false, false) }
            let waited = ContinuousClock.now - wait.since
            let isNews = !wait.isTold && waited >= .seconds(Patience.untold)
            if isNews { wait.isTold = true }
            return (waited, isNews)
        }
        if isNews { tell(.waiting(path: path)) }
        return waited < .seconds(Patience.seconds)
    }

    /// Does something for which nobody is waited.
    func doNow<Result>(_ work: () throws -> Result) rethrows -> Result {
        wait.withLock { $0.isNone = true }
        defer { wait.withLock { $0.isNone = false } }
        return try work()
    }

    /// Waits for something that arrives by itself.
    /// - Returns: whether it has.
    fileprivate func waits(for arrival: DispatchSemaphore) -> Bool {
        if arrival.wait(timeout: .now() + .seconds(Patience.untold)) == .success { return true }
        tell(.waiting(path: path))
        return arrival.wait(timeout: .now() + .seconds(Patience.seconds - Patience.untold)) == .success
    }
}

/// The turn of a program that wants to write, first come, first served.
///
/// SQLite's lock says who may write, but gives it to whoever asks at the right moment; of eight who ask, some never do. So
/// all who write stand in the queue of a lock on the register's folder. It guards nothing: where a folder cannot be locked,
/// as on some network drives, everybody goes on to SQLite's lock at once.
final class Turn: Sendable {
    private let descriptor: Int32

    /// - Throws: `RegisterProblem.locked` where it does not come in time.
    init(at path: String, _ patience: Patience) throws {
        descriptor = open(AtomicFile.split(path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
        let arrival = DispatchSemaphore(value: 0)
        // It holds on to the turn, so that one that comes too late ends as soon as it has come.
        DispatchQueue.global().async { [self] in
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            arrival.signal()
        }
        guard patience.waits(for: arrival) else { throw RegisterProblem.locked(path: path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
