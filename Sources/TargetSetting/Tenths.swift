/// A number with exactly one decimal place, held as a whole number of tenths: absence rates (1999 regulations)
/// and average points. Nothing in the domain is a floating-point number.
package struct Tenths: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let count: Int

    package init(_ count: Int) { self.count = count }

    /// Why a text is no number of tenths.
    package enum Problem: Error, Equatable, Sendable {
        case notANumber
        /// More than one decimal place that is not 0, such as `22.01`.
        case finerThanTenths
    }

    /// Reads `22`, `22.0`, `22.00` (all the same) or `22.4`, with or without `%`. At most five digits before the point.
    package init(_ text: String) throws(Problem) {
        let bare = text.hasSuffix("%") ? text.dropLast() : Substring(text)
        let halves = bare.split(separator: ".", omittingEmptySubsequences: false)
        func isDigits(_ part: Substring) -> Bool {
            !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        guard (1...2).contains(halves.count), halves.allSatisfy(isDigits), halves[0].count <= 5,
            let whole = Int(halves[0])
        else { throw .notANumber }
        let decimals = halves.count == 2 ? halves[1] : "0"
        guard decimals.dropFirst().allSatisfy({ $0 == "0" }) else { throw .finerThanTenths }
        self.count = whole * 10 + (decimals.first?.wholeNumberValue ?? 0)
    }

    /// `22.0`.
    package var description: String { "\(count / 10).\(count % 10)" }

    package static func < (left: Tenths, right: Tenths) -> Bool { left.count < right.count }
    package static func - (left: Tenths, right: Tenths) -> Tenths { Tenths(left.count - right.count) }
}

extension Tenths {
    /// The published rate of `part` in `whole`, in tenths of a percent, rounded half up. `whole` is 1 or more.
    package static func rate(of part: Int, in whole: Int) -> Tenths {
        Tenths((2000 * part + whole) / (2 * whole))
    }
}
