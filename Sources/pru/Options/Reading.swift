import TargetSetting

/// Reads what was typed into values. Everything is taken as text and read here, so that each message is ours.
enum Reading {
    /// - Throws: `CommandLineProblem.notWhole`.
    static func whole(_ text: String, _ what: String) throws -> Int {
        guard !text.isEmpty, text.count <= 9, text.allSatisfy({ $0.isASCII && $0.isNumber }),
            let number = Int(text)
        else { throw CommandLineProblem.notWhole(text, what: what) }
        return number
    }

    /// - Throws: `CommandLineProblem.notADecimal` or `Refusal.finerThanTenths`.
    static func tenths(_ text: String, _ what: String) throws -> Tenths {
        do {
            return try Tenths(text)
        } catch {
            switch error {
            case .notANumber: throw CommandLineProblem.notADecimal(text, what: what)
            case .finerThanTenths: throw Refusal.finerThanTenths(text, what: what)
            }
        }
    }

    /// - Throws: `CommandLineProblem.notADay`.
    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw CommandLineProblem.notADay(text) }
        return day
    }

    /// - Throws: `CommandLineProblem.notAYear`.
    static func year(_ text: String) throws -> AcademicYear {
        guard let year = AcademicYear(text) else { throw CommandLineProblem.notAYear(text) }
        return year
    }

    /// - Throws: `CommandLineProblem.notSessions` or `Refusal.sessionsImpossible`.
    static func sessions(_ text: String) throws -> SessionCount {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard halves.count == 2, let missed = try? whole(halves[0], ""),
            let possible = try? whole(halves[1], "")
        else { throw CommandLineProblem.notSessions(text) }
        guard possible <= Limits.sessions else {
            throw Refusal.outOfRange(possible, what: "sessions", most: Limits.sessions)
        }
        guard let sessions = SessionCount(missed: missed, possible: possible) else {
            throw Refusal.sessionsImpossible(missed: missed, possible: possible)
        }
        return sessions
    }

    /// The two sides of `NAME=VALUE`.
    /// - Throws: `CommandLineProblem.notAnAssignment`.
    static func assignment(_ text: String, _ option: String, example: String) throws -> (
        name: String, value: String
    ) {
        guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
            throw CommandLineProblem.notAnAssignment(text, option: option, example: example)
        }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}
