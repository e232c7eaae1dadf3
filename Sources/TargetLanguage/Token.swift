/// A word, a number or a mark of a text, with the place where it stands.
struct Token: Sendable {
    let range: Range<String.Index>
    /// What phrases compare: in lower case, with straight apostrophes and without a possessive `'s`.
    let key: String
    let kind: Kind
    var shape: Shape?

    /// What sort of token it is; phrases name it with a `#`.
    enum Kind: String, CaseIterable {
        case word = "#word"
        /// `4`, `62.5`, `1,000`, `5-10`.
        case number = "#number"
        /// Figures that are a name and no quantity: the `9` of `Y9`, `10X`, a telephone number.
        case code = "#code"
        /// `1st`, `12th`.
        case ordinal = "#ordinal"
        /// `4/5`, `½`.
        case fraction = "#fraction"
        /// `1:1`.
        case ratio = "#ratio"
        /// `8:50`.
        case clock = "#clock"
        /// `12/07/2012`, `2012-07-12`.
        case date = "#date"
        /// `2012`, `2011/12`.
        case year = "#year"
        /// `3c`.
        case level = "#level"
        /// `%`, `/`, `+` and other marks inside a phrase.
        case mark = "#mark"
        /// Where a clause ends: no phrase goes over it.
        case stop = "#stop"
    }

    /// How a word is written, where that tells something.
    enum Shape: String, CaseIterable {
        /// `Hughes`.
        case capital = "#capital"
        /// `B`.
        case letter = "#letter"
        /// `KH`.
        case initials = "#initials"
    }

    /// All that phrases can call it.
    var words: [String] { [key, kind.rawValue] + [shape?.rawValue].compactMap(\.self) }
}
