import TargetSetting

// Days, years and words can be written as text in the tests. What they make of a text that people type is tested
// with texts that are not literals.

extension Day: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let day = Day(text) else { preconditionFailure("‘\(text)’ is no day") }
        self = day
    }
}

extension AcademicYear: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let year = AcademicYear(text) else { preconditionFailure("‘\(text)’ is no academic year") }
        self = year
    }
}

extension PersonText: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(kept: text) }
}

extension Tenths {
    public init(floatLiteral number: Double) { self.init(tenths: Int((number * 10).rounded())) }
}

extension Percentage: ExpressibleByFloatLiteral {}
extension Points: ExpressibleByFloatLiteral {}
