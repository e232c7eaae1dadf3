import GRDB
package import LocalAuthority
import Sentences
package import TargetSetting

extension AuthorityRegister {
    /// Writes what a list of units says; units that are not on it, and what it does not say, stay as they are.
    /// - Parameters:
    ///   - fields: what is removed of the units in the list, where it says nothing of it.
    ///   - takingNames: whether it may give a unit what is another's.
    ///   - seen: what was shown as new or different; nil where whatever it is now is meant.
    /// - Returns: what is new or different.
    /// - Throws: `LARefusal.unitNamesakes` or `RegisterProblem`, such as `.changedMeanwhile`.
    package func list(
        _ lines: [UnitLine], clearing fields: Set<ListedUnit.Field>, takingNames: Bool,
        ifStill seen: [UnitChange]? = nil, by who: PersonText, now: Register.Now
    ) throws -> [UnitChange] {
        try file.write(by: who, now) { writing in
            try writing.checkRecord()
            let listed = try ListedUnit.all(in: writing.database)
            let changes = try listed.map(\.unit).changes(by: lines, clearing: fields)
            if let seen, seen != changes { throw RegisterProblem.changedMeanwhile(path: path, isLA: true) }
            guard !changes.isEmpty else { return ([], .rollback) }
            let doubtful = changes.filter { !$0.doubts.isEmpty }
            guard takingNames || doubtful.isEmpty else { throw LARefusal.unitNamesakes(doubtful) }
            try AuthorityRegister.write(
                changes.rows(after: listed), saying: changes.journalLine, by: writing.author,
                in: writing.database)
            return (changes, .commit)
        }
    }
}
