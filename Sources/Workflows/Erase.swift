import Register
package import TargetSetting

extension UnitSession {
    /// The numbers of the pupils who are meant to be erased: by UPN, reference or number, also those who were removed from
    /// the roll, who are still in the journal. Each once.
    /// - Throws: `Refusal` where one is not known.
    package func pupilsToErase(named typed: [String]) throws -> [Int] {
        let numbers = try typed.flatMap { typed throws -> [Int] in
            do {
                return [try targetSet.roll.number(of: typed)]
            } catch let error as Refusal {
                if case .pupil(.ambiguousPupil) = error { throw error }
                let named = (try? UPN(typed))?.description ?? typed
                let removed = try register.pupils(inJournalNamed: named)
                    .filter { number in !targetSet.roll.pupils.contains { $0.number == number } }
                guard !removed.isEmpty else { throw error }
                return removed
            }
        }
        return Set(numbers).sorted()
    }

    /// Every pupil who left before a day.
    package func pupilsToErase(leftBefore day: Day) -> [Int] {
        targetSet.roll.pupils.filter { $0.details.left.map { $0 < day } ?? false }.map(\.number)
    }
}
