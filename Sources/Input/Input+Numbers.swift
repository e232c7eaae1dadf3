package import TargetSetting

extension Input {
    /// A whole number from 0, of nine digits at the most.
    package func whole(_ text: String) throws(InputProblem) -> Int {
        guard let number = Input.whole(text) else { throw problem(.notWhole, text) }
        return number
    }

    private static func whole(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count <= 9, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }

    /// How many pupils are expected somewhere.
    package func pupils(_ text: String) throws(InputProblem) -> Int {
        guard let number = Input.whole(text), number <= Limits.pupils else { throw problem(.notPupils, text) }
        return number
    }

    /// A number with one decimal place at the most, with `%` or without.
    package func decimal<Value: Tenths>(_ text: String) throws(InputProblem) -> Value {
        do {
            return try Value(text)
        } catch {
            switch error {
            case .notANumber: throw problem(Input.isBelowZero(text) ? .belowZero : .notADecimal, text)
            case .tooLarge: throw problem(.tooLarge, text)
            case .finerThanTenths: throw problem(.finerThanTenths, text)
            }
        }
    }

    private static func isBelowZero(_ text: String) -> Bool {
        text.first.map { "-−".contains($0) } ?? false && (try? Percentage(String(text.dropFirst()))) != nil
    }

    /// The attendance of a unit, in percent: below 1% nobody means one.
    package func attended(_ text: String) throws(InputProblem) -> Percentage {
        let rate: Percentage = try decimal(text)
        if rate.tenths > 0, rate.tenths < 10 { throw problem(.shareOfOne, text) }
        return rate
    }

    /// `836/3800`: sessions missed of sessions possible.
    package func sessions(_ text: String) throws(InputProblem) -> SessionCount {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let missed = Input.whole(halves[0]), let possible = Input.whole(halves[1])
        else { throw problem(.notSessions, text) }
        guard possible <= Limits.sessions else {
            throw problem(
                .refused(.typed(.outOfRange(possible, what: .sessions, most: Limits.sessions))), text)
        }
        guard let sessions = SessionCount(missed: missed, possible: possible) else {
            throw problem(.refused(.typed(.sessionsImpossible(missed: missed, possible: possible))), text)
        }
        return sessions
    }

    /// A percentage of sessions attended, or sessions missed of those possible.
    package func attendance(_ text: String) throws(InputProblem) -> Attendance.Rate {
        if text.contains("/") { return Attendance.Rate(sessions: try sessions(text)) }
        let rate: Percentage = try decimal(text)
        guard rate <= .whole else { throw problem(.refused(.figure(.percentAbove100(rate))), text) }
        return Attendance.Rate(attended: rate)
    }

    /// `2008/09`.
    package func year(_ text: String) throws(InputProblem) -> AcademicYear {
        guard let year = AcademicYear(text) else { throw problem(.notAYear, text) }
        return year
    }
}
