/// A number with exactly one decimal place, held as a whole number of tenths. Nothing in the domain is a floating-point
/// number. Each quantity is a type of its own, so that none is compared with another.
package protocol Tenths: Hashable, Comparable, Sendable, CustomStringConvertible, FactConvertible {
    /// The number, in tenths: 215 is 21.5.
    var tenths: Int { get }

    /// So many tenths: 215 are 21.5.
    init(tenths: Int)
}

/// A percentage with one decimal place: a rate of absence (1999 regulations) or attendance, or the share that people type
/// for a count; and so many percentage points.
package struct Percentage: Tenths {
    /// Tenths of a percent: 215 is 21.5%.
    package let tenths: Int

    /// Any number of tenths, also below 0 or above `whole`: limits are held elsewhere.
    package init(tenths: Int) { self.tenths = tenths }

    /// 100.0%.
    package static let whole = Percentage(tenths: 1000)

    /// The published rate of `part` in `whole`, rounded half up. `whole` is 1 or more.
    package static func rate(of part: Int, in whole: Int) -> Percentage {
        Percentage(tenths: (2000 * part + whole) / (2 * whole))
    }
}

/// An average of points, or what a grade is worth in one.
package struct Points: Tenths {
    /// Tenths of a point: 285 is 28.5.
    package let tenths: Int

    /// Any number of tenths: what can be is for the cycle to say.
    package init(tenths: Int) { self.tenths = tenths }
}

/// Why a text is no number of tenths.
package enum TenthsProblem: Error, Equatable, Sendable {
    case notANumber
    /// More than five digits before the point.
    case tooLarge
    /// More than one decimal place that is not 0, such as `22.01`.
    case finerThanTenths
}

extension Tenths {
    /// Reads `22`, `22.0`, `22.00` (all the same) or `22.4`, with or without `%`. At most five digits before the point.
    package init(_ text: String) throws(TenthsProblem) {
        let bare = text.hasSuffix("%") ? text.dropLast() : Substring(text)
        let halves = bare.split(separator: ".", omittingEmptySubsequences: false)
        func isDigits(_ part: Substring) -> Bool {
            !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        guard (1...2).contains(halves.count), halves.allSatisfy(isDigits) else { throw .notANumber }
        guard halves[0].count <= 5, let whole = Int(halves[0]) else { throw .tooLarge }
        let decimals = halves.count == 2 ? halves[1] : "0"
        guard decimals.dropFirst().allSatisfy({ $0 == "0" }) else { throw .finerThanTenths }
        self.init(tenths: whole * 10 + (decimals.first?.wholeNumberValue ?? 0))
    }

    /// `22.0`.
    package var description: String { "\(tenths / 10).\(tenths % 10)" }

    package static func < (left: Self, right: Self) -> Bool { left.tenths < right.tenths }
    /// What is left, which may be below 0.
    package static func - (left: Self, right: Self) -> Self { Self(tenths: left.tenths - right.tenths) }
}
