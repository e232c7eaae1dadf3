import GRDB
import TargetSetting

/// Reads the pupils, with each table read once from beginning to end. What a column is at which index, `PupilTable` says.
struct RollReader {
    private let attainments, targets, steps, reviews, attendance, peps, notes: PupilCursor

    private init(in database: Database) throws {
        attainments = try PupilCursor(.attainment, in: database)
        targets = try PupilCursor(.personalTarget, in: database)
        steps = try PupilCursor(.targetStep, in: database)
        reviews = try PupilCursor(.review, in: database)
        attendance = try PupilCursor(.attendance, in: database)
        peps = try PupilCursor(.pep, in: database)
        notes = try PupilCursor(.note, in: database)
    }

    /// - Throws: `KeptValue.Unreadable` where something was not written by `pru`.
    static func pupils(in database: Database) throws -> [Pupil] {
        let reader = try RollReader(in: database)
        let rows = try Row.fetchCursor(database.cachedStatement(sql: PupilTable.pupil.selection))
        var pupils: [Pupil] = []
        while let row = try rows.next() { pupils.append(try reader.pupil(row)) }
        let cursors = [
            reader.attainments, reader.targets, reader.steps, reader.reviews, reader.attendance, reader.peps,
            reader.notes,
        ]
        guard cursors.allSatisfy({ $0.pupil == nil }) else { throw KeptValue.Unreadable() }
        return pupils
    }

    /// What each sign-off covered of the pupils, by the number of the sign-off and then of the pupil.
    static func covered(in database: Database) throws -> [Int: [Int: [TargetSetting.Statement]]] {
        let rows = try Row.fetchCursor(database.cachedStatement(sql: PupilTable.signOff.selection))
        var covered: [Int: [Int: [TargetSetting.Statement]]] = [:]
        while let row = try rows.next() {
            let (pupil, signOff): (Int, Int) = (row[0], row[1])
            let statement = TargetSetting.Statement(subject: row[3], text: row[4])
            guard row[2] == covered[signOff]?[pupil]?.count ?? 0 else { throw KeptValue.Unreadable() }
            covered[signOff, default: [:]][pupil, default: []].append(statement)
        }
        return covered
    }

    private func pupil(_ row: Row) throws -> Pupil {
        let number: Int = row[0]
        let steps = try steps(of: number)
        let targets = try targets.list(of: number) { row in
            try RollReader.target(row, steps: steps[row[1]] ?? [])
        }
        guard steps.keys.allSatisfy(targets.indices.contains) else { throw KeptValue.Unreadable() }
        return Pupil(
            number: number, details: try RollReader.details(row),
            attainments: try attainments.list(of: number, RollReader.attainment), targets: targets,
            reviews: try reviews.list(of: number, RollReader.review),
            attendance: try attendance.take(of: number) { row, _ in try RollReader.attendance(row) }.first,
            pep: try peps.take(of: number) { row, _ in
                PEP(
                    updated: try KeptValue.day(ifAny: row[3]),
                    agreedWithSIP: try KeptValue.day(ifAny: row[1]),
                    nextMeeting: try KeptValue.day(ifAny: row[2]))
            }.first,
            notes: try notes.list(of: number, RollReader.note))
    }

    /// The steps to each of a pupil's targets, by its position.
    private func steps(of number: Int) throws -> [Int: [PersonalTarget.Step]] {
        guard steps.pupil == number else { return [:] }
        let rows: [(target: Int, step: PersonalTarget.Step)] = try steps.take(of: number) { row, before in
            let target: Int = row[1]
            let position = before.reversed().prefix { $0.target == target }.count
            guard row[2] == position else { throw KeptValue.Unreadable() }
            return (
                target, PersonalTarget.Step(by: try KeptValue.day(row[3]), what: PersonText(kept: row[4]))
            )
        }
        return Dictionary(grouping: rows, by: \.target).mapValues { $0.map(\.step) }
    }
}
