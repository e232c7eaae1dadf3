/// The last thing done in a register, and how everything stood before it.
package struct LastDone: Equatable, Sendable {
    /// The journal's entry of it, with what it says.
    package let entry: Entry
    /// What is undone with it, or done again.
    package let undone: UndoneEntry
    /// What taking it back would bring again, or why it is not taken back.
    package let before: Before

    /// As the register's journal has it.
    package init(entry: Entry, undone: UndoneEntry, before: Before) {
        self.entry = entry
        self.undone = undone
        self.before = before
    }

    /// An entry of the journal, as whoever takes it back is told of it.
    package struct Entry: Equatable, Sendable {
        /// 1 for the first.
        package let number: Int
        /// The day on which it was done, as the journal has it.
        package let day: Day
        /// Who was at the keyboard.
        package let who: PersonText
        /// What was done, in a sentence.
        package let what: String

        /// As the journal has it.
        package init(number: Int, day: Day, who: PersonText, what: String) {
            self.number = number
            self.day = day
            self.who = who
            self.what = what
        }
    }

    /// What stood before an entry was written.
    package enum Before: Equatable, Sendable {
        case stood(TargetSet)
        /// It is not taken back.
        case stays(Lasting)
    }
}

/// An entry of the journal that no longer holds, or holds again.
package struct UndoneEntry: Equatable, Sendable {
    /// What was done in the first place.
    package let entry: LastDone.Entry
    /// Whether it was undone before, and is done again.
    package let again: Bool
    /// The entry that is taken back: an undoing where it is done again.
    package let taken: Int

    /// With the entry of the first doing, and the number of the entry that is taken back.
    package init(entry: LastDone.Entry, again: Bool, taken: Int) {
        self.entry = entry
        self.again = again
        self.taken = taken
    }
}

/// What is done for good.
package enum Lasting: Equatable, Sendable {
    /// Nothing was done since the register was made.
    case beginning
    /// It was done with a program whose registers were of an earlier version.
    case earlierVersion
    case signOff(Signatory)
    case withdrawal(Signatory)
    case export(revision: Int)
    case receipt
    case erasure
}

/// The pupils of whom undoing changed something, by their numbers.
package struct UndonePupils: Equatable, Sendable {
    /// Those who are on the roll again.
    package let returned: [Int]
    /// Those who are on it no longer.
    package let gone: [Int]
    /// Those of whom something is recorded as it was before.
    package let changed: [Int]

    /// The same of the lines of files that nobody came in for, by the numbers under which they are kept.
    package let linesReturned, linesGone, linesChanged: [Int]

    /// Nil where there is none.
    init?(from before: Roll, to after: Roll) {
        let old = Dictionary(before.pupils.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        let new = Dictionary(after.pupils.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        (returned, gone, changed) = UndonePupils.differences(from: old, to: new)
        (linesReturned, linesGone, linesChanged) = UndonePupils.differences(
            from: Dictionary(before.leftOutLines.map { ($0.number, $0) }, uniquingKeysWith: { $1 }),
            to: Dictionary(after.leftOutLines.map { ($0.number, $0) }, uniquingKeysWith: { $1 }))
        if (returned + gone + changed + linesReturned + linesGone + linesChanged).isEmpty { return nil }
    }

    private static func differences<Value: Equatable>(
        from old: [Int: Value], to new: [Int: Value]
    ) -> (returned: [Int], gone: [Int], changed: [Int]) {
        (
            new.keys.filter { old[$0] == nil }.sorted(), old.keys.filter { new[$0] == nil }.sorted(),
            new.filter { number, value in old[number].map { $0 != value } ?? false }.keys.sorted()
        )
    }
}
