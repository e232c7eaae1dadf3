/// A word, a number or a mark of a text, with the place where it stands.
struct Token: Sendable {
    let range: Range<String.Index>
    /// What phrases compare: in lower case, with straight apostrophes and without a possessive `'s`.
    let key: String
    let kind: Kind
    var shape: Shape?

    /// What sort of token it is; phrases name it with a `#`.
    enum Kind: Int, CaseIterable {
        case word
        /// `4`, `62.5`, `1,000`, `5-10`.
        case number
        /// Figures that are a name and no quantity: the `9` of `Y9`, `10X`, a telephone number.
        case code
        /// `1st`, `12th`.
        case ordinal
        /// `4/5`, `½`.
        case fraction
        /// `1:1`.
        case ratio
        /// `8:50`.
        case clock
        /// `12/07/2012`, `2012-07-12`.
        case date
        /// `2012`, `2011/12`.
        case year
        /// `3c`.
        case level
        /// `%`, `/`, `+` and other marks inside a phrase.
        case mark
        /// Where a clause ends: no phrase goes over it.
        case stop
    }

    /// How a word is written, where that tells something.
    enum Shape: Int, CaseIterable {
        /// `Hughes`.
        case capital
        /// `B`.
        case letter
        /// `KH`.
        case initials
    }

    /// What phrases call the kinds and, after them, the shapes.
    static let markNames = Kind.allCases.map { "#\($0)" } + Shape.allCases.map { "#\($0)" }

    /// The places of its kind and shape among those names.
    var marks: [Int] { [kind.rawValue] + (shape.map { [Kind.allCases.count + $0.rawValue] } ?? []) }
}
