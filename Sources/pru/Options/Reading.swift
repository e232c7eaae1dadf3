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

    /// A National Curriculum year: a number, or R or Reception for 0.
    /// - Throws: `CommandLineProblem.notWhole`.
    static func ncYear(_ text: String, _ what: String) throws -> Int {
        ["r", "reception"].contains(text.lowercased()) ? 0 : try whole(text, what)
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

    /// A percentage of sessions attended, or sessions missed of those possible.
    /// - Throws: `CommandLineProblem` or a `Refusal`.
    static func attendance(_ text: String, _ what: String) throws -> Attendance.Rate {
        if text.contains("/") { return Attendance.Rate(sessions: try sessions(text)) }
        let rate = try tenths(text, what)
        guard rate.count <= 1000 else { throw Refusal.percentAbove100(rate) }
        return Attendance.Rate(attended: rate)
    }

    /// - Throws: `CommandLineProblem.notAFlag`.
    static func flag(_ text: String, _ option: String) throws -> Bool {
        switch text.lowercased() {
        case "yes", "y", "true": return true
        case "no", "n", "false": return false
        default: throw CommandLineProblem.notOneOf(text, option: option, known: ["yes", "no"])
        }
    }

    /// One of the words or codes of a kind, in capitals or not.
    /// - Throws: `CommandLineProblem.notOneOf`.
    static func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, _ kind: Choice.Type, _ option: String
    ) throws -> Choice where Choice.RawValue == String {
        let found = Choice.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
        guard let found else {
            throw CommandLineProblem.notOneOf(text, option: option, known: Choice.allCases.map(\.rawValue))
        }
        return found
    }

    /// `DAY: TEXT`.
    /// - Throws: `CommandLineProblem.notAStep` or `.notADay`.
    static func step(_ text: String) throws -> PersonalTarget.Step {
        guard let colon = text.firstIndex(of: ":") else { throw CommandLineProblem.notAStep(text) }
        let what = String(text[text.index(after: colon)...])
        return PersonalTarget.Step(by: try day(String(text[..<colon])), what: try PersonText(what, as: .step))
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
