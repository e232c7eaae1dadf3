import Synchronization

/// What follows from the roll of a target set, worked out when it is first asked for and kept until the roll changes: a sign-off
/// looks at every rule several times.
///
/// Two of them are equal, as what they follow from tells target sets apart.
final class FollowsFromRoll: Equatable, Sendable {
    private let keptNames = Mutex<PupilNames?>(nil)
    private let keptWorkings = Mutex<[MeasureWorking]?>(nil)

    func names(_ make: () -> PupilNames) -> PupilNames { FollowsFromRoll.value(in: keptNames, make) }

    func workings(_ make: () -> [MeasureWorking]) -> [MeasureWorking] {
        FollowsFromRoll.value(in: keptWorkings, make)
    }

    private static func value<Value: Sendable>(
        in kept: borrowing Mutex<Value?>, _ make: () -> Value
    ) -> Value {
        if let value = kept.withLock({ $0 }) { return value }
        let value = make()
        kept.withLock { $0 = value }
        return value
    }

    static func == (_: FollowsFromRoll, _: FollowsFromRoll) -> Bool { true }
}
