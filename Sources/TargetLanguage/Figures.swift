extension Token.Kind {
    /// What a run of figures with the marks between them is.
    init(figures: Substring) {
        let separators = figures.filter { !$0.isDigit }
        let parts = figures.split(whereSeparator: { !$0.isDigit }).map {
            (length: $0.count, value: Int($0) ?? .max)
        }
        func isDay(_ day: Int, _ month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }
        guard let first = parts.first, parts.allSatisfy({ $0.length < 6 }) else {
            self = .code
            return
        }
        switch (separators, parts.count) {
        case ("", _):
            if first.length == 4, (1990...2099).contains(first.value) {
                self = .year
            } else {
                self = first.length == 1 || first.length < 5 && !figures.hasPrefix("0") ? .number : .code
            }
        case ("-", 2), ("–", 2), ("/", 2):
            let second = parts[1]
            if first.length == 4, (1990...2099).contains(first.value) {
                self = .year
            } else if separators == "/" {
                self = first.value > second.value && isDay(first.value, second.value) ? .date : .fraction
            } else {
                self = first.length < 4 ? .number : .code
            }
        case (":", 2): self = parts[1].length == 2 && first.value < 25 ? .clock : .ratio
        case ("--", 3), ("//", 3), ("..", 3), ("––", 3):
            self = isDay(parts[first.length == 4 ? 2 : 0].value, parts[1].value) ? .date : .code
        case (_, 2...) where separators.allSatisfy({ $0 == "," }), (".", 2): self = .number
        default: self = .code
        }
    }
}

extension Token.Shape {
    /// How a word is written whose first four characters have these traits.
    init?(_ traits: some Collection<Traits>) {
        guard traits.first?.contains(.capital) == true else { return nil }
        switch (traits.count, traits.count { $0.contains(.capital) }) {
        case (1, _): self = .letter
        case (2, 2): self = .initials
        case (let count, let capitals) where count > capitals: self = .capital
        default: return nil
        }
    }
}

extension Character {
    fileprivate var isDigit: Bool { isASCII && isNumber }
}
