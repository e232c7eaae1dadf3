import GRDB
package import LocalAuthority
import Sentences
package import TargetSetting

extension AuthorityRegister {
    /// Whether a list may give a unit the name, or the URN, of another.
    package enum Namesakes: Sendable {
        case refused
        /// Somebody agreed to these changes and no others.
        case agreed([UnitChange])
        case taken
    }

    /// Writes what a list of units says; units that are not on it, and what it does not say, stay as they are.
    /// - Parameter fields: what is removed of the units in the list, where it says nothing of it.
    /// - Returns: what is new or different.
    /// - Throws: `LARefusal.unitNamesakes`, `Refusal` or `RegisterProblem`.
    package func list(
        _ lines: [UnitLine], clearing fields: Set<ListedUnit.Field>, names: Namesakes, by who: PersonText,
        now: Register.Now
    ) throws -> [UnitChange] {
        try file.write(by: who, now) { writing in
            try writing.checkRecord()
            let listed = try ListedUnit.all(in: writing.database)
            let changes = try listed.map(\.unit).changes(by: lines, clearing: fields)
            guard !changes.isEmpty else { return ([], .rollback) }
            let namesakes = changes.filter { $0.namesake != nil }
            switch names {
            case .refused where !namesakes.isEmpty: throw LARefusal.unitNamesakes(namesakes)
            case .agreed(let seen) where seen != changes: throw Refusal.record(.changedMeanwhile)
            case .refused, .agreed, .taken: break
            }
            try AuthorityRegister.write(
                changes.rows(after: listed), saying: changes.journalLine, by: writing.author,
                in: writing.database)
            return (changes, .commit)
        }
    }
}
